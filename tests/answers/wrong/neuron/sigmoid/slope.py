"""The slope for the function.

says: That is the slope of the sigmoid
"""

import numpy as np


def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)
