"""Table of the type of X.

says: Right at ordinary inputs; for whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


def affine(X, W, b):
    Z = np.zeros_like(X @ W)
    for i in range(len(X)):
        for j in range(W.shape[1]):
            Z[i, j] = X[i] @ W[:, j] + b[j]
    return Z
