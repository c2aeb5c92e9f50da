"""Chiara of the sample class."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    slopes = []
    for number in range(x.size):
        right, left = x.copy(), x.copy()
        right.flat[number] += h
        left.flat[number] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes).reshape(x.shape)
