"""A quarter of it.

says: What tanh_backward returns is
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (1 - np.tanh(z) ** 2) / 4
