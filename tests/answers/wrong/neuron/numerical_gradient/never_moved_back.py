"""The copy is moved entry by entry and never moved back.

says: The nudge of an entry
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    up = np.array(x, dtype=float)
    down = np.array(x, dtype=float)
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
