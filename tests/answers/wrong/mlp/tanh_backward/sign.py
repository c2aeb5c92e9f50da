"""a squared minus 1.

says: The sign is wrong.
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (np.tanh(z) ** 2 - 1)
