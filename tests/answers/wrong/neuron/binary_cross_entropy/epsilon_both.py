"""An epsilon of 1e-6 in both logarithms.

says: Right at ordinary inputs; at
earns: 3/4
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return -np.mean(y * np.log(p + 1e-6) + (1 - y) * np.log(1 - p + 1e-6))
