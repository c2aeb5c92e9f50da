"""D4: squared residuals.

says: is the square still there
earns: 1/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals / 2
    residuals = residuals**2
    d_Z = np.outer(residuals, v) * A * (1 - A)
    return E, X.T @ d_Z, d_Z.sum(axis=0), residuals @ A, residuals.sum()
