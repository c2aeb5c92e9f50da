"""The sign is taken from the sum of the weights.

says: What signed_distance returns has the right size in every entry; the sign of
"""

import numpy as np


def signed_distance(X, w, b):
    z = X @ w + b
    return np.sign(w.sum()) * np.abs(z) / np.linalg.norm(w)
