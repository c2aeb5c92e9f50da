"""Divided by k.

located
"""

import numpy as np


def squared_error(outputs, targets):
    return 0.5 * np.sum((outputs - targets) ** 2) / outputs.shape[1]
