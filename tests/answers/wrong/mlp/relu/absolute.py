"""The absolute value.

says: Negative sums come out positive.
"""

import numpy as np


def relu(z):
    return np.abs(z)
