"""Exp(-z) / (1 + exp(-z)): the falling curve.

says: Your curve falls from 1 to 0:
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, e / (1 + e), 1 / (1 + e))
