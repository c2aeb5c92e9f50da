"""The difference is only halved.

says: The difference is divided by 2 alone
"""

import numpy as np


def numerical_gradient(f, x, h=1e-05):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        d = np.zeros_like(x)
        d[i] = h
        g[i] += (f(x + d) - f(x - d)) / 2
    return g
