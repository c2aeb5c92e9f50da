"""Squeezed.

says: d_W has shape
earns: 2/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    d_Z = np.outer(r, v) * A * (1 - A)
    return (
        0.5 * np.sum(r**2),
        np.squeeze(X.T @ d_Z),
        np.squeeze(d_Z.sum(axis=0)),
        np.squeeze(A.T @ r),
        r.sum(),
    )
