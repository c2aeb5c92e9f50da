"""S2.CG.13d4 S2.CG.13d6 D1: t - o.

says: Right size, opposite direction
earns: 1/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = t - A @ v - c
    E = residuals @ residuals / 2
    d_Z = np.outer(residuals, v) * A * (1 - A)
    return E, X.T @ d_Z, d_Z.sum(axis=0), residuals @ A, residuals.sum()
