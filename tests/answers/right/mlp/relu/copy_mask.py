"""A copy, then the mask."""

import numpy as np


def relu(z):
    out = np.array(z, dtype=float)
    out[out < 0] = 0
    return out
