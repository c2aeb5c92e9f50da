"""A difference quotient.

says: at z = 12, where the slope is tiny, it loses its digits
earns: 3/4
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (np.tanh(z + 1e-5) - np.tanh(z - 1e-5)) / 2e-5
