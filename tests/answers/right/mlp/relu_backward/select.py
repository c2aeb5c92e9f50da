"""np.where on the sum."""

import numpy as np


def relu_backward(upstream, z):
    return np.where(np.less_equal(z, 0), np.zeros_like(upstream), upstream)
