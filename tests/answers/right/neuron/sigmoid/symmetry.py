"""Uses sigma(-z) = 1 - sigma(z)."""

import numpy as np


def sigmoid(z):
    half = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z >= 0, half, 1 - half)
