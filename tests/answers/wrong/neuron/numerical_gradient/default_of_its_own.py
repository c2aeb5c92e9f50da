"""Another step where h is left out.

says: Right at ordinary inputs; where h is left out it is far off.
earns: 3/4
"""

import numpy as np


def numerical_gradient(f, x, h=1e-2):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        n = np.zeros_like(x)
        n[i] = h
        g[i] = (f(x + n) - f(x - n))/(2*h)
    return g
