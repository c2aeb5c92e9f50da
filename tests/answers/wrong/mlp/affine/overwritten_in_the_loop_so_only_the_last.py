"""Overwritten in the loop so only the last input counts.

says: Only the last input pays in; add up over all of them.
"""

import numpy as np


def affine(X, W, b):
    Z = np.zeros((len(X), W.shape[1]))
    for i in range(len(X)):
        for j in range(W.shape[1]):
            for m in range(X.shape[1]):
                Z[i, j] = X[i, m] * W[m, j]
    return Z + b
