"""The slope alone.

says: The upstream gradient has no part in it.
"""

import numpy as np


def tanh_backward(upstream, z):
    return 1 - np.tanh(z) ** 2
