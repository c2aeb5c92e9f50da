"""One loss for each example.

says: One loss for each example; their mean, one number, is asked for.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sum((outputs - targets) ** 2, axis=1) / 2
