"""One sign for each label."""

import numpy as np


def binary_cross_entropy(z, y):
    return np.logaddexp(0.0, (1 - 2 * y) * z).mean()
