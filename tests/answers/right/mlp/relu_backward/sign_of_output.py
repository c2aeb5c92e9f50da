"""Sign of output."""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.sign(relu(z))
