"""S2.AN.13a as it stands: the minus reaches the first term only.

says: the brackets are missing
"""

import numpy as np


def binary_cross_entropy(z, y):
    N = len(y)
    p = 1 / (1 + np.exp(-z))
    return -1 / N * np.sum(y * np.log(p)) + 1 / N * np.sum((1 - y) * np.log(1 - p))
