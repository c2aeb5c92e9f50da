"""Chiara of the sample class."""

import numpy as np


def relu_backward(upstream, z):
    pairs = zip(np.ravel(upstream), np.ravel(z))
    flat = [g if number > 0 else 0.0 for g, number in pairs]
    return np.array(flat).reshape(np.shape(z))
