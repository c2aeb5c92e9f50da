"""Three decimals.

says: digits after the point: leave the digits as they
"""

import numpy as np


def signed_distance(X, w, b):
    return ((X @ w + b) / np.linalg.norm(w)).round(3)
