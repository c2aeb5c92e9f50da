"""Zeros like a whole-number x.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2, 5] whole) -> [0., 0.] of shape
(2,), right [4., 3.] of shape (2,)

says: In an array of whole numbers the step or the
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        grad[i] = (f(x + e) - f(x - e)) / (2 * h)
    return grad
