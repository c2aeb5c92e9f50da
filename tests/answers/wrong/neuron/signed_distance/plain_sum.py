"""Divides by the sum of the weights.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [1.2,
0.4] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: Divided by the sum of the weights; the length is
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sum(w)
