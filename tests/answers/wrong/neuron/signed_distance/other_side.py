"""The sign is turned round.

says: the opposite sign
"""

import numpy as np


def signed_distance(X, w, b):
    return -(b + X @ w) / np.linalg.norm(w)
