"""Summed in each row.

located
"""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.sum(outputs - targets, axis=1, keepdims=True) / len(outputs) + 0 * outputs
