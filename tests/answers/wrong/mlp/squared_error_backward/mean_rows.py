"""Averaged over rows.

says: The examples have been added up; each keeps its
"""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.mean(outputs - targets, axis=0)
