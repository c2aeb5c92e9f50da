"""A difference quotient of a sigmoid that overflows.

says: at z = 23, where the slope is 1e-10, your result lost the digits
"""

import numpy as np


def sigmoid_derivative(z):
    def s(z):
        return np.exp(z) / (1 + np.exp(z))

    h = 1e-5
    return (s(z + h) - s(z - h)) / (2 * h)
