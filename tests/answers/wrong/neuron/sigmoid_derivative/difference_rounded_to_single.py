"""A difference quotient, rounded to single precision at the end.

says: at z = 23, where the slope is 1e-10, your result lost the digits
"""

import numpy as np


def sigmoid_derivative(z):
    h = 1e-5
    return ((sigmoid(z + h) - sigmoid(z - h)) / (2 * h)).astype(np.float32)
