"""Residual table.

located
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t[:, None]

    E = 0.5 * np.sum(r**2)
    D = A * (1 - A) * v
    d_W, d_b = X.T @ D, D.sum(axis=0)
    d_v, d_c = A.T @ r[:, 0], r.sum()
    return E, d_W, d_b, d_v, d_c
