"""Both losses weighted with the label."""

import numpy as np


def binary_cross_entropy(z, y):
    ones, zeros = np.logaddexp(0, -z), np.logaddexp(0, z)
    return (y * ones + (1 - y) * zeros).sum() / z.shape[0]
