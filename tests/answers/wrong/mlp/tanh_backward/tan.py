"""Slope of tan.

located
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream / np.cos(z) ** 2
