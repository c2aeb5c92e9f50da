"""Difference.

located
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (np.tanh(z + 0.1) - np.tanh(z - 0.1)) / 0.2
