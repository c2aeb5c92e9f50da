"""Divides the product alone.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [1.48675,
0.37735] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: Only the weighted sum is divided; the bias has to
"""

import numpy as np


def signed_distance(X, w, b):
    return X @ w / np.linalg.norm(w) + b
