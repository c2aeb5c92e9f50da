"""The step is fixed inside.

says: The argument h is not used
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    eps = 1e-6
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = eps
        g[i] = (f(x + e) - f(x - e)) / (2 * eps)
    return g
