"""np.where moves the entry of a number."""

import numpy as np


def numerical_gradient(f, x, h=1e-05):
    x = np.array(x, dtype=float)
    n = np.arange(x.size).reshape(x.shape)
    slope = lambda k: (f(np.where(n == k, x + h, x)) - f(np.where(n == k, x - h, x))) / (2 * h)
    return np.vectorize(slope, otypes=[float])(n)
