"""The slope twice (A6).

says: The slope is in it twice.
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (1 - np.tanh(z) ** 2) ** 2
