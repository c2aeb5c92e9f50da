"""A number.

says: the node of the loss is asked for
"""

import numpy as np


def mlp_loss(params, X, targets):
    out = X
    for i, layer in enumerate(params):
        if i:
            out = np.maximum(out, 0)
        out = out @ layer.W.value + layer.b.value
    return cross_entropy(out, targets)
