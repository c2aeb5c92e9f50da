"""S2.CG.13d8 A2: no slope.

says: own slope is missing from
earns: 3/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals / 2
    d_Z = np.outer(residuals, v)
    return E, X.T @ d_Z, d_Z.sum(axis=0), residuals @ A, residuals.sum()
