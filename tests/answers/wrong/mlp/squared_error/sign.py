"""Minus.

says: has the right size and the opposite sign.
"""

import numpy as np


def squared_error(outputs, targets):
    return -0.5 * np.sum((outputs - targets) ** 2) / len(outputs)
