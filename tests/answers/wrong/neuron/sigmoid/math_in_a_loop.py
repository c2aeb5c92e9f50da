"""math.exp refuses what NumPy turns into inf.

says: OverflowError
earns: 0.75
"""

import math

import numpy as np


def sigmoid(z):
    out = np.zeros(z.shape)
    for i in np.ndindex(z.shape):
        out[i] = 1 / (1 + math.exp(-z[i]))
    return out
