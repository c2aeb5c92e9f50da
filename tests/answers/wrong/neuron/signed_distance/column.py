"""Keeps a column.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) ->
[[1.664101], [0.5547 ]] of shape (2, 1), right [1.664101, 0.5547 ] of shape (2,)

says: What signed_distance returns has shape (
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w[:, None] + b) / np.linalg.norm(w)
