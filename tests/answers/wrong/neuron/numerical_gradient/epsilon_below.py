"""An epsilon against a division by zero that cannot happen.

located
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h + 1e-8)
    return g
