"""k times the mean of all entries."""

import numpy as np


def squared_error(outputs, targets):
    return outputs.shape[1] * np.mean((outputs - targets) ** 2) / 2
