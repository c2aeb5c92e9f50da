"""sign, clipped."""

import numpy as np


def relu_backward(upstream, z):
    return np.multiply(upstream, np.maximum(np.sign(z), 0))
