"""Brackets.

says: Check the brackets around 1 - a**2.
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * 1 - np.tanh(z) ** 2
