"""In a copy."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = x.astype(float)
    g = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        old = x[i]
        x[i] = old + h
        fp = f(x)
        x[i] = old - h
        fm = f(x)
        x[i] = old
        g[i] = (fp - fm) / (2 * h)
        it.iternext()
    return g
