"""y and 1 - y are exchanged.

says: The labels are exchanged
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return -np.mean((1 - y) * np.log(p) + y * np.log(1 - p))
