"""A mean, divided by the length once more.

says: is n times too short: is it averaged once too
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, z) - y * z) / len(z)
