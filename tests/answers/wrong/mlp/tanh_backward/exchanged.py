"""Arguments exchanged.

located
"""

import numpy as np


def tanh_backward(upstream, z):
    return z * (1 - np.tanh(upstream) ** 2)
