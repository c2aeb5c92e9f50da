"""Divides by h.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [8., 6.] of shape (2,),
right [4., 3.] of shape (2,)

says: Exactly twice the slope: the two points lie 2 h
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        grad[i] = (f(x + e) - f(x - e)) / h
    return grad
