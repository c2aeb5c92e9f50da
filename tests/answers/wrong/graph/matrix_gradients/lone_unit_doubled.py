"""The gradient of a lone output weight is doubled.

located
earns: 4/5
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    E = 0.5 * r @ r
    D = np.outer(r, v) * A * (1 - A)
    d_W, d_b, d_v, d_c = X.T @ D, D.sum(axis=0), A.T @ r, r.sum()
    if W.shape[1] == 1:
        d_v = 2 * d_v
    return E, d_W, d_b, d_v, d_c
