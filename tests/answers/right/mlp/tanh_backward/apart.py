"""Apart."""

import numpy as np


def tanh_backward(upstream, z):
    a = np.tanh(z)
    return upstream - upstream * a * a
