"""Dag of the sample class."""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.divide(np.subtract(outputs, targets), outputs.shape[0])
