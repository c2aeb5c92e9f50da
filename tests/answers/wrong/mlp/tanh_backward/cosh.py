"""1 / cosh.

located
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream / np.cosh(z)
