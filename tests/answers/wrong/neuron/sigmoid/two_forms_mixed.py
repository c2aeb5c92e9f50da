"""Numerator of one form, denominator of the other.

says: For negative z numerator and denominator belong to two different forms: with
"""

import numpy as np


def sigmoid(z):
    s = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, s) / (1.0 + np.exp(-np.clip(z, -700, 700)))
