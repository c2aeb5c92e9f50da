"""Divided by the number of positive labels.

says: Your function gives inf where all labels are 0.
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.sum(np.logaddexp(0, z) - y * z) / y.sum()
