"""Central difference divided by h.

says: Exactly twice the slope: the
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        e = np.zeros(np.shape(x))
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / h
    return g
