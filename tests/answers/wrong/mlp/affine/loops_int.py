"""Sums collected in an array like X.

says: Right at ordinary inputs; where X holds whole numbers it comes out in
earns: 3/4
"""

import numpy as np


def affine(X, W, b):
    out = np.empty((len(X), W.shape[1]), dtype=X.dtype)
    for i in range(len(X)):
        for j in range(W.shape[1]):
            out[i, j] = sum(X[i, k] * W[k, j] for k in range(X.shape[1])) + b[j]
    return out
