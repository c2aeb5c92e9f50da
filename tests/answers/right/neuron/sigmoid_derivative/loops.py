"""One entry at a time."""

import numpy as np


def sigmoid_derivative(z):
    out = np.zeros(z.shape)
    for i in np.ndindex(*z.shape):
        y = sigmoid(z[i])
        out[i] = y * (1 - y)
    return out
