"""The slope in single precision, upstream in double."""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (1 - np.tanh(z.astype(np.float32)) ** 2)
