"""By tanh of the half."""

import numpy as np


def sigmoid_backward(upstream, z):
    return upstream * (1 + np.tanh(z / 2)) * (1 - np.tanh(z / 2)) / 4
