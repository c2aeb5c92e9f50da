"""Bias by the mean.

says: each of d_b and d_c is n times too short: is it averaged once too often?
earns: 3/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    d_Z = np.outer(r, v) * A * (1 - A)
    return 0.5 * np.sum(r**2), X.T @ d_Z, d_Z.mean(axis=0), A.T @ r, r.mean()
