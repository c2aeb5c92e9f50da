"""One example becomes a plain number.

Counterexample: signed_distance([[ 2., -1.]], [0.2, 0.3], 0.1) -> 0.5547, right
[0.5547] of shape (1,)

says: Right at ordinary inputs; for one example it
earns: 3/4
"""

import numpy as np


def signed_distance(X, w, b):
    return np.squeeze((X @ w[:, None] + b) / np.linalg.norm(w))
