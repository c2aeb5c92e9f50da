"""The length is written for two features.

located
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sqrt(w[0] ** 2 + w[1] ** 2)
