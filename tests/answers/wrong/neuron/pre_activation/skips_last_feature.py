"""Loops to d - 1.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.3, 0.5]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: The last feature is left out: a range ends before
"""

import numpy as np


def pre_activation(X, w, b):
    n, d = X.shape
    z = np.full(n, float(b))
    for j in range(d - 1):
        z = z + X[:, j] * w[j]
    return z
