"""Powers of two on the way."""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp2(0, z / np.log(2)) * np.log(2) - y * z)
