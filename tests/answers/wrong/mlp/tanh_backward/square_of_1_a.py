"""Square of 1 - a.

says: The square belongs to a alone, not to 1 - a.
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream * (1 - np.tanh(z)) ** 2
