"""z > 0 in place of z >= 0: at 0 both forms agree."""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z > 0, 1, e) / (1 + e)
