"""The mean of each class counts one half.

says: gives nan for labels of 0 only
"""

import numpy as np


def binary_cross_entropy(z, y):
    losses = np.logaddexp(0, z) - y * z
    return (losses[y == 1].mean() + losses[y == 0].mean()) / 2
