"""One entry at a time, into an array made like z.

says: comes out in whole numbers, too
earns: 3/4
"""

import numpy as np


def sigmoid_derivative(z):
    out = np.zeros_like(z)
    for i in np.ndindex(*z.shape):
        y = sigmoid(z[i])
        out[i] = y * (1 - y)
    return out
