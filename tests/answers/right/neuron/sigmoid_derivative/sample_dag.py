"""Dag of the sample class."""

import numpy as np


def sigmoid_derivative(z):
    shrunk = np.exp(-np.abs(np.asarray(z, dtype=np.float32)))
    return shrunk / (1 + shrunk) ** 2
