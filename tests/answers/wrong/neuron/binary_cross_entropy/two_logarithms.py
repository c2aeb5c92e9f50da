"""A logarithm around logaddexp.

says: The logarithm is taken twice: logaddexp has taken it already.
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.log(np.logaddexp(0, z)) - y * z)
