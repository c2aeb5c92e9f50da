"""A formula for each label."""

import numpy as np


def binary_cross_entropy(z, y):
    return float(np.mean(np.where(y == 1, np.logaddexp(0, -z), np.logaddexp(0, z))))
