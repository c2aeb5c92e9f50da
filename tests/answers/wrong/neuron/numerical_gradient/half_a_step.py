"""Half a step to each side, divided by a whole one.

says: The two points lie h apart, half a step to each side; go a whole h.
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        n = np.zeros_like(x)
        n[i] = h/2
        g[i] = (f(x + n) - f(x - n))/h
    return g
