"""Divides by the lengths of the points.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) ->
[0.424264, 0.089443] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: Divided by the length of the point; the length of
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / (np.linalg.norm(X, axis=1) + 1e-300)
