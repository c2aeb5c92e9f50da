"""Divided by the number of positive labels.

located
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.sum(np.logaddexp(0, z) - y * z) / y.sum()
