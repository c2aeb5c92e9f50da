"""From the sign."""

import numpy as np


def relu_backward(upstream, z):
    return upstream * (np.sign(z) + np.abs(np.sign(z))) / 2
