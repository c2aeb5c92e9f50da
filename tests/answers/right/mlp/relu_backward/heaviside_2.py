"""heaviside with 0."""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.heaviside(z, 0)
