"""Dag of the sample class."""

import numpy as np


def tanh_backward(upstream, z):
    a = np.tanh(z.astype(np.float32))
    return upstream * ((1 + a) * (1 - a))
