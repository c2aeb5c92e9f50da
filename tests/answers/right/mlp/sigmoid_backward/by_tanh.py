"""By way of tanh."""

import numpy as np


def sigmoid_backward(upstream, z):
    return upstream * (1 - np.tanh(z / 2) ** 2) / 4
