"""Examples of both classes apart."""

import numpy as np


def binary_cross_entropy(z, y):
    ones, zeros = z[y == 1], z[y == 0]
    total = np.logaddexp(0, -ones).sum() + np.logaddexp(0, zeros).sum()
    return total / len(z)
