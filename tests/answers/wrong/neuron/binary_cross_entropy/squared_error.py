"""The squared error of the probability.

says: That is the squared error
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean((sigmoid(z) - y) ** 2)
