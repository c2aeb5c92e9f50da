"""The quotient rule without the square below.

says: That is 1 - s alone:
"""

import numpy as np


def sigmoid_derivative(z):
    return np.exp(-z) / (1 + np.exp(-z))
