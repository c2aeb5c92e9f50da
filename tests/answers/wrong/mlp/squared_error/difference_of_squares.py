"""Difference of squares.

says: The difference of the squares is not the square of the difference.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sum(outputs ** 2 - targets ** 2) / (2 * len(outputs))
