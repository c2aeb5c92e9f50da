"""B2: a mean in the loss, too.

says: E is a mean, and its gradients fit it; here the examples are added up
"""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    n = len(t)
    d = np.outer(r, v) * A * (1 - A) / n
    return r @ r / 2 / n, X.T @ d, d.sum(0), r @ A / n, r.sum() / n
