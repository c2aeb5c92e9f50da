"""Chiara of the sample class."""

import numpy as np


def sigmoid_derivative(z):
    y = sigmoid(z)
    return np.array([s * (1 - s) for s in np.ravel(y)]).reshape(np.shape(z))
