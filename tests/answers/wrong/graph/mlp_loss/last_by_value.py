"""The last layer is known by its biases.

located
"""

import numpy as np


def mlp_loss(params, X, targets):
    out = Node(X)
    for layer in params:
        out = out @ layer.W + layer.b
        if not np.array_equal(layer.b.value, params[-1].b.value):
            out = apply(ReLU(), out)
    return apply(CrossEntropy(targets), out)
