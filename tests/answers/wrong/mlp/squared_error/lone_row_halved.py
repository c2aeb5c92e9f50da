"""Divides by two at least.

located
"""

import numpy as np


def squared_error(outputs, targets):
    n = len(outputs)
    return np.sum((outputs - targets) ** 2) / 2 / (n if n > 1 else 2)
