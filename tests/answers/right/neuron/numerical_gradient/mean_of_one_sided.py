"""The mean of both one-sided quotients."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        n = np.zeros_like(x)
        n[i] = h
        forward = (f(x + n) - f(x))/h
        backward = (f(x) - f(x - n))/h
        g[i] = (forward + backward)/2
    return g
