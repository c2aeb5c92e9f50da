"""As the hints say."""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)
