"""Exponentials overflow in a loss of small steps.

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def mlp_loss(params, X, targets):
    out = Node(X)
    for i, layer in enumerate(params):
        if i:
            out = apply(ReLU(), out)
        out = out @ layer.W + layer.b
    sums = apply(Exp(), out) @ np.ones((targets.shape[1], 1))
    return (apply(Sum(), apply(Log(), sums)) - apply(Sum(), out * targets)) * (1 / len(X))
