"""Chiara of the sample class."""

import numpy as np


def pre_activation(X, w, b):
    z = []
    for row in X:
        total = b
        for feature, weight in zip(row, w):
            total += feature * weight
        z.append(total)
    return np.array(z)
