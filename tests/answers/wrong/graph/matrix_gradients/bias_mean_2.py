"""Bias averaged.

says: each of d_b and d_c is n times too short: is it averaged once too often?
earns: 3/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t

    E = 0.5 * np.sum(r**2)
    D = np.outer(r, v) * A * (1 - A)
    d_W, d_b = X.T @ D, D.mean(axis=0)
    d_v, d_c = A.T @ r, r.mean()
    return E, d_W, d_b, d_v, d_c
