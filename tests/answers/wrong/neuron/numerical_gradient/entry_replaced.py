"""Puts h and -h into the entry.

says: The entry is set to h and to -h; it is moved by h from where it is.
"""

import numpy as np


def numerical_gradient(f, x, h=1e-05):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up, down = (x.copy(), x.copy())
        up[i] = h
        down[i] = -h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g
