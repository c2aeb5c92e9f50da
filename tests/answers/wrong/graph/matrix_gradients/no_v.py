"""v missing.

says: Through which weight does this unit
earns: 3/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t

    E = 0.5 * np.sum(r**2)
    D = r[:, None] * A * (1 - A)
    d_W, d_b = X.T @ D, D.sum(axis=0)
    d_v, d_c = A.T @ r, r.sum()
    return E, d_W, d_b, d_v, d_c
