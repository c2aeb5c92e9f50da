"""Without the half.

says: is twice too long: where does a factor 2 come from?
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    d_Z = 2 * np.outer(r, v) * A * (1 - A)
    return r @ r, X.T @ d_Z, d_Z.sum(axis=0), 2 * A.T @ r, 2 * r.sum()
