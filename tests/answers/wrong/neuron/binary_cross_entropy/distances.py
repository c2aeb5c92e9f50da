"""Mean distance of probability and label.

says: That is the mean distance of probability and label
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.abs(sigmoid(z) - y))
