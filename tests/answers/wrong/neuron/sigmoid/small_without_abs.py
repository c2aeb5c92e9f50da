"""Calls exp(-z) small, without abs.

says: For negative z that is the value at -z; it must be less than 1/2 there.
"""

import numpy as np


def sigmoid(z):
    s = np.exp(-z)
    return np.where(z >= 0, 1.0, s) / (1.0 + s)
