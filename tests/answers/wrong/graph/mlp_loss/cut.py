"""Graph cut between layers.

says: W of layer
"""

import numpy as np


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = Node(np.maximum(output.value, 0))
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    return apply(CrossEntropy(targets), output)
