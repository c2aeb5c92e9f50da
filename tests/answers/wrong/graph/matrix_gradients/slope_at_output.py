"""O (1 - o) at the linear output.

says: The outputs are linear here:
earns: 1/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    o = A @ v + c
    r = o - t
    d = r * o * (1 - o)
    d_Z = np.outer(d, v) * A * (1 - A)
    return r @ r / 2, X.T @ d_Z, d_Z.sum(axis=0), d @ A, d.sum()
