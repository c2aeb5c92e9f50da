"""Chiara of the sample class."""

import math
import numpy as np


def sigmoid_backward(upstream, z):
    flat = []
    for g, number in zip(np.ravel(upstream), np.ravel(z)):
        shrunk = math.exp(-abs(number))
        flat.append(g * shrunk / (1 + shrunk) ** 2)
    return np.array(flat).reshape(np.shape(z))
