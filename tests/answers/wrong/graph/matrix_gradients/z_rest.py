"""Z (1 - z) as slope.

says: The slope formula wants the
earns: 3/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    Z = X @ W + b
    A = sigmoid(Z)
    r = A @ v + c - t
    d_Z = np.outer(r, v) * Z * (1 - Z)
    return r @ r / 2, X.T @ d_Z, d_Z.sum(axis=0), r @ A, r.sum()
