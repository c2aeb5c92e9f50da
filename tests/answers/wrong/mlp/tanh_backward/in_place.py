"""Changes upstream.

says: Your function changes its argument upstream in place.
"""

import numpy as np


def tanh_backward(upstream, z):
    upstream *= 1 - np.tanh(z) ** 2
    return upstream
