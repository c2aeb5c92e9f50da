"""S2.CG.13d9 C6: transposed.

says: shape
earns: 4/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals / 2
    d_Z = np.outer(residuals, v) * A * (1 - A)
    return E, d_Z.T @ X, d_Z.sum(axis=0), residuals @ A, residuals.sum()
