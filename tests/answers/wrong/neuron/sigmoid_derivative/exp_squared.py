"""Exp(-z) / (1 + exp(-z)) without the square.

located
"""

import numpy as np


def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e)
