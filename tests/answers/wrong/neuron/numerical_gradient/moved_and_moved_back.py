"""N10: the caller's array is moved, and comes back with rounding errors.

says: changes its argument
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        x[i] += h
        right = f(x)
        x[i] -= 2 * h
        left = f(x)
        x[i] += h
        grad[i] = (right - left) / (2 * h)
    return grad
