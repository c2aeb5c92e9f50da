"""The weights of the caller are divided by their length (N10).

says: changes its argument
"""

import numpy as np


def signed_distance(X, w, b):
    length = np.linalg.norm(w)
    w /= length
    return X @ w + b / length
