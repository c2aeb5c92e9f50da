"""Chiara of the sample class."""

import math
import numpy as np


def tanh_backward(upstream, z):
    pairs = zip(np.ravel(upstream), np.ravel(z))
    flat = [g * (1 - math.tanh(number) ** 2) for g, number in pairs]
    return np.array(flat).reshape(np.shape(z))
