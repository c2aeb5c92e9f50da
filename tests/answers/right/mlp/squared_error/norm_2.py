"""Norm."""

import numpy as np


def squared_error(outputs, targets):
    return 0.5 * np.linalg.norm(outputs - targets) ** 2 / len(outputs)
