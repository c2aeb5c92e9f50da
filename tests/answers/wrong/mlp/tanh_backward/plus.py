"""1 + a**2.

says: The slope is largest in the middle, where tanh
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (1 + np.tanh(z) ** 2)
