"""Gives a flat list of slopes.

Counterexample: numerical_gradient(<sum of (i+1) x_i^2 in flat order>, [[1., 2., 3.],
[4., 5., 6.]]) -> [ 2., 8., 18., 32., 50., 72.] of shape (6,), right [[ 2., 8., 18.],
[32., 50., 72.]] of shape (2, 3)

says: What numerical_gradient returns has shape (
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = []
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        grad.append((f(x + e) - f(x - e)) / (2 * h))
    return np.array(grad)
