"""The quotient of the second derivative.

says: That is the quotient of the second derivative
"""

import numpy as np


def numerical_gradient(f, x, h=1e-05):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        d = np.zeros_like(x)
        d[i] = h
        g[i] = (f(x + d) - 2 * f(x) + f(x - d)) / h**2
    return g
