"""Exp(-z) / (1 + exp(-z)) without the square.

says: The denominator 1 + e is squared in the slope; here it is there once.
"""

import numpy as np


def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e)
