"""Residuals added up before the square.

says: The residuals of an example are added first and squared then.
"""

import numpy as np


def squared_error(outputs, targets):
    r = (outputs - targets).sum(axis=1)
    return np.mean(r**2) / 2
