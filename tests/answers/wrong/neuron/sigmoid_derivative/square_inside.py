"""Squares the exponential, not the sum.

says: The denominator is (1 + e)^2, not 1 + e^2.
"""

import numpy as np


def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e/(1 + e**2)
