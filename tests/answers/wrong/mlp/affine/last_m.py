"""A sum is overwritten.

says: Only the last input pays in; add up over all of them.
"""

import numpy as np


def affine(X, W, b):
    n, d = X.shape
    Z = np.zeros((n, W.shape[1]))
    for i in range(n):
        for j in range(W.shape[1]):
            for m in range(d):
                Z[i, j] = X[i, m] * W[m, j] + b[j]
    return Z
