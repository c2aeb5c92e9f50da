"""Three loops."""

import numpy as np


def affine(X, W, b):
    n, d = X.shape
    h = W.shape[1]
    Z = np.zeros((n, h))
    for i in range(n):
        for j in range(h):
            for m in range(d):
                Z[i, j] += X[i, m] * W[m, j]
            Z[i, j] += b[j]
    return Z
