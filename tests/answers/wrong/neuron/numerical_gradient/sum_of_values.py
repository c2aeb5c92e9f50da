"""Adds the two values.

says: The two values are added; their difference is divided.
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        n = np.zeros_like(x)
        n[i] = h
        g[i] = (f(x + n) + f(x - n))/(2*h)
    return g
