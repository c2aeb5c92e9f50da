"""By exp of minus the size."""

import numpy as np


def tanh_backward(upstream, z):
    q = np.exp(-2 * np.abs(z))
    return upstream * 4 * q / (1 + q) ** 2
