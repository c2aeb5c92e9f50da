"""The length is written for two features.

says: Only the first two weights are in the length you
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sqrt(w[0] ** 2 + w[1] ** 2)
