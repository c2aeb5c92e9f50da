"""Flattened.

says: What relu returns has shape
"""

import numpy as np


def relu(z):
    return np.array([max(0.0, x) for x in np.ravel(z)])
