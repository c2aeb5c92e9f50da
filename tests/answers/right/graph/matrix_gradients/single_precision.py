"""Single precision."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    X, t, W, b, v = (np.float32(a) for a in (X, t, W, b, v))
    A = (1 / (1 + np.exp(-(X @ W + b)))).astype(np.float32)
    r = A @ v + np.float32(c) - t
    d = np.outer(r, v) * A * (1 - A)
    return r @ r / 2, X.T @ d, d.sum(0), r @ A, r.sum()
