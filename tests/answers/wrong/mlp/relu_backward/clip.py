"""Clipped z.

located
"""

import numpy as np


def relu_backward(upstream, z):
    return upstream * np.clip(z, 0, 1)
