"""No mean over the examples (B1).

says: n times too large: the mean over the n examples is missing.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sum((outputs - targets) ** 2) / 2
