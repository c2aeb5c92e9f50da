"""Rounds the slopes.

Counterexample: numerical_gradient(<sum x^3>, [ 0.1234, -0.77 ]) -> [0.05, 1.78] of
shape (2,), right [0.045683, 1.7787 ] of shape (2,)

says: digits after the point: leave the digits as they
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        grad[i] = np.round((f(x + e) - f(x - e)) / (2 * h), 2)
    return grad
