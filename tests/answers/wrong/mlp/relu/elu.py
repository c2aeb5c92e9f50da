"""An exponential below zero.

located
"""

import numpy as np


def relu(z):
    return np.where(z > 0, z, np.exp(z) - 1)
