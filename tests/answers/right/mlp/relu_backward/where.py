"""By cases."""

import numpy as np


def relu_backward(upstream, z):
    return np.where(z > 0, upstream, 0.0)
