"""The branch for negative z is that for positive z.

says: For negative z that is the value at -z; it must be less than 1/2 there.
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), 1 / (1 + e))
