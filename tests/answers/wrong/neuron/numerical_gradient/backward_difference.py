"""One-sided to the left.

says: That is the one-sided quotient (f(x) -
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        e = np.zeros(np.shape(x))
        e[i] = h
        g[i] = (f(x) - f(x - e)) / h
    return g
