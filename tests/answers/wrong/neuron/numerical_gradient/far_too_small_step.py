"""N13: the smaller, the better, the author thought.

located
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    h = 1e-14
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g
