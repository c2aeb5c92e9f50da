"""The mean of the forward and the backward quotient."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = x * 1.0
    here = f(x)
    g = np.empty(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        forward = (f(x + e) - here) / h
        backward = (here - f(x - e)) / h
        g[i] = 0.5 * (forward + backward)
    return g
