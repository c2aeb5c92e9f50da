"""Maximum and log1p."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    o = logits
    table = np.maximum(o, 0) - o * targets + np.log1p(np.exp(-np.abs(o)))
    return table.sum() / len(o)
