"""The squared norm."""

import numpy as np


def squared_error(outputs, targets):
    return np.linalg.norm(outputs - targets) ** 2 / len(outputs) / 2
