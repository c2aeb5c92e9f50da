"""A difference quotient.

says: at z = 12, where the slope is tiny, your result lost the digits
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (np.tanh(z + 1e-5) - np.tanh(z - 1e-5)) / 2e-5
