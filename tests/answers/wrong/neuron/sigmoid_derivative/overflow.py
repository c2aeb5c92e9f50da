"""The quotient as it stands is nan far out.

says: at z = ±1000 it gives nan
earns: 0.75
"""

import numpy as np


def sigmoid_derivative(z):
    e = np.exp(-z)
    return e / (1 + e) ** 2
