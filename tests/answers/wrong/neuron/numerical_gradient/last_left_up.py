"""The entry is put back to x - h only.

says: Half the slope: you divide by
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        x[i] += h
        up = f(x)
        x[i] -= h
        down = f(x)
        g[i] = (up - down) / (2 * h)
    return g
