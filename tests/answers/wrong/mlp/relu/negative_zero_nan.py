"""Divides by itself: nan at 0.

says: Your function gives nan for sums near
"""

import numpy as np


def relu(z):
    return z * (z / np.abs(z) + 1) / 2
