"""N4: an epsilon in the logarithm.

says: it is far off
earns: 0.75
"""

import numpy as np

eps = 1e-15


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return -np.mean(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))
