"""Rows of the identity, reshaped."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    steps = h * np.eye(x.size)
    slopes = [
        (f(x + e.reshape(x.shape)) - f(x - e.reshape(x.shape))) / (2 * h) for e in steps
    ]
    return np.array(slopes, dtype=float).reshape(x.shape)
