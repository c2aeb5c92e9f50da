"""The output bias is left out.

says: The bias of the output is
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v - t
    d_Z = np.outer(r, v) * A * (1 - A)
    return r @ r / 2, X.T @ d_Z, d_Z.sum(axis=0), r @ A, r.sum()
