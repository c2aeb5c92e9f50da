"""D12: np.log2.

says: which base has your logarithm?
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return -np.mean(y * np.log2(p) + (1 - y) * np.log2(1 - p))
