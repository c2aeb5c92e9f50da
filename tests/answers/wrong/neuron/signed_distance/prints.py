"""Forgets the return.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> None,
right [1.664101, 0.5547 ] of shape (2,)

says: What your function returns is None: is the return
"""

import numpy as np


def signed_distance(X, w, b):
    distance = (X @ w + b) / np.linalg.norm(w)
