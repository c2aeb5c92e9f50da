"""Scalar product for the second sum."""

import numpy as np


def binary_cross_entropy(z, y):
    return (np.logaddexp(0, z).sum() - y @ z) / len(y)
