"""The mean of the examples' own losses."""

import numpy as np


def squared_error(outputs, targets):
    return np.mean(np.sum((outputs - targets) ** 2, axis=1)) / 2
