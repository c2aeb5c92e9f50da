"""A copy with zeros."""

import numpy as np


def relu_backward(upstream, z):
    grad = np.array(upstream, copy=True)
    grad[z <= 0] = 0
    return grad
