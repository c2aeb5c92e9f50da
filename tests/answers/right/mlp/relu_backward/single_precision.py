"""Single precision."""

import numpy as np


def relu_backward(upstream, z):
    return np.float32(upstream) * (np.float32(z) > 0)
