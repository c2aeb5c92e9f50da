"""Huge numbers are cut in the caller's array (N10).

says: Your function changes its argument
earns: 0.75
"""

import numpy as np


def sigmoid(z):
    z[z < -700] = -700
    return 1 / (1 + np.exp(-z))
