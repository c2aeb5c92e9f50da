"""Loses the sign.

Counterexample: signed_distance([[ 3, 1], [ 0, 0], [-2, 5]] whole, [ 0.5, -0.5], -0.2)
-> [1.131371, 0.282843, 5.23259 ] of shape (3,), right [ 1.131371, -0.282843, -5.23259
] of shape (3,)

says: The sign is lost: points on the negative side lie
"""

import numpy as np


def signed_distance(X, w, b):
    return np.abs(X @ w + b) / np.linalg.norm(w)
