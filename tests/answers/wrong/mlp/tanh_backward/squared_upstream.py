"""The square takes in the upstream gradient.

located
"""

import numpy as np


def tanh_backward(upstream, z):
    return upstream - (upstream * np.tanh(z)) ** 2
