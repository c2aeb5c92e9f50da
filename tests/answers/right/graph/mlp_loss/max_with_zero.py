"""Maximum with zero."""

import numpy as np


def mlp_loss(params, X, targets):
    output = Node(X)
    for i, layer in enumerate(params):
        if i > 0:
            output = apply(Max(), output, Node(np.zeros(1)))
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
    return apply(CrossEntropy(targets), output)
