"""The largest slope for all.

located
"""

import numpy as np


def sigmoid_derivative(z):
    return np.full_like(z, 0.25)
