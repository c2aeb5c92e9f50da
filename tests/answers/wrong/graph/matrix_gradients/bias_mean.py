"""B6: the bias averaged.

says: hidden biases is averaged
earns: 4/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    residuals = A @ v + c - t
    E = residuals @ residuals / 2
    d_Z = np.outer(residuals, v) * A * (1 - A)
    return E, X.T @ d_Z, d_Z.mean(axis=0), residuals @ A, residuals.sum()
