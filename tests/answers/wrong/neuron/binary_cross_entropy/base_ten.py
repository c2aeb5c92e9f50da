"""D12: np.log10.

says: which base has your logarithm?
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return -np.mean(y * np.log10(p) + (1 - y) * np.log10(1 - p))
