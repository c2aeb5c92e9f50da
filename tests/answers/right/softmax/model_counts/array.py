"""NumPy array."""

import numpy as np


def model_counts():
    k = np.array([2, 3, 10])
    return k, k * (k - 1) / 2, 1
