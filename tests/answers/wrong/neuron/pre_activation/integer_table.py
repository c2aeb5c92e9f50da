"""Collects the sums in an array like the first column.

Counterexample: pre_activation([[ 3, 1], [ 0, 0], [-2, 5]] whole, [ 0.5, -0.5], -0.2)
-> [ 0, 0, -3] whole of shape (3,), right [ 0.8, -0.2, -3.7] of shape (3,)

says: Right at ordinary inputs; where X holds whole
earns: 3/4
"""

import numpy as np


def pre_activation(X, w, b):
    z = np.zeros_like(X[:, 0])
    for i in range(len(X)):
        z[i] = X[i] @ w + b
    return z
