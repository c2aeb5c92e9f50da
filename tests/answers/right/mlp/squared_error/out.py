"""Multiplied out."""

import numpy as np


def squared_error(outputs, targets):
    return np.sum(
        outputs * outputs / 2 - outputs * targets + targets * targets / 2
    ) / len(outputs)
