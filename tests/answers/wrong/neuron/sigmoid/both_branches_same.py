"""The branch for negative z is that for positive z.

says: The absolute value stays in:
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), 1 / (1 + e))
