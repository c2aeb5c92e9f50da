"""Small steps, shifted by the largest logit."""

import numpy as np


def mlp_loss(params, X, targets):
    out = Node(X)
    for i, layer in enumerate(params):
        if i:
            out = apply(ReLU(), out)
        out = out @ layer.W + layer.b
    k = targets.shape[1]
    out = out - out.value.max(axis=1, keepdims=True)
    sums = apply(Exp(), out) @ np.ones((k, 1))
    totals = targets.sum(axis=1, keepdims=True)
    return (apply(Sum(), apply(Log(), sums) * totals) - apply(Sum(), out * targets)) * (1 / len(X))
