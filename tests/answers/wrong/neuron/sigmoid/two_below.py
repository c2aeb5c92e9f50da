"""A 2 in place of the 1 in the denominator.

located
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (2 + e)
