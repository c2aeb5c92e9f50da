"""The mean is forgotten altogether.

says: One loss for each example
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.logaddexp(0, z) - y * z
