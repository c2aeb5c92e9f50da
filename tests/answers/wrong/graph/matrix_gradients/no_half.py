"""D2: E without its half.

says: E lacks its half; the gradients fit
earns: 4/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals
    d_Z = np.outer(residuals, v) * A * (1 - A)
    return E, X.T @ d_Z, d_Z.sum(axis=0), residuals @ A, residuals.sum()
