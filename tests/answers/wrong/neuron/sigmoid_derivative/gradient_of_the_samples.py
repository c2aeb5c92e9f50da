"""np.gradient sees only neighbouring entries.

located
"""

import numpy as np


def sigmoid_derivative(z):
    return np.gradient(sigmoid(z), axis=0)
