"""The residuals are not squared.

says: The residuals are added without a square, so they cancel.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sum(outputs - targets) / (2 * len(outputs))
