"""The probability is kept away from 0 and 1.

says: at z = -23, where the sigmoid is 1e-10, it is far off
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    return np.clip(1 / (1 + np.exp(-z)), 1e-7, 1 - 1e-7)
