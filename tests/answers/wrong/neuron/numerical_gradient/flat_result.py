"""The slopes come back as a flat array.

says: only the axes differ
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    flat = np.array(x, dtype=float).ravel()
    out = []
    for i in range(flat.size):
        e = np.zeros(flat.size)
        e[i] = h
        up = (flat + e).reshape(x.shape)
        down = (flat - e).reshape(x.shape)
        out.append((f(up) - f(down)) / (2 * h))
    return np.array(out)
