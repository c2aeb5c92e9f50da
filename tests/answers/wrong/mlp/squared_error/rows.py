"""One number per example.

says: One loss for each example; their mean, one
"""

import numpy as np


def squared_error(outputs, targets):
    return 0.5 * np.sum((outputs - targets) ** 2, axis=1)
