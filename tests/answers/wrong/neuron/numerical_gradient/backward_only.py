"""One step back, none forward.

says: (f(x) - f(x - h)) / h
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        back = x.copy()
        back[i] -= h
        grad[i] = (f(x) - f(back)) / h
    return grad
