"""The nudge of each entry stays for the next.

says: The nudge of an entry stays
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(np.shape(x))
    e = np.zeros(np.shape(x))
    for i in np.ndindex(np.shape(x)):
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g
