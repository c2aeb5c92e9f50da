"""Divided by the number of positive labels.

says: gives inf for labels of 0 only
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.sum(np.logaddexp(0, z) - y * z) / y.sum()
