"""Counting starts at 1.

says: The first feature is left out: the first one has
"""

import numpy as np


def pre_activation(X, w, b):
    z = np.zeros(len(X)) + b
    for j in range(1, len(w)):
        z = z + X[:, j] * w[j]
    return z
