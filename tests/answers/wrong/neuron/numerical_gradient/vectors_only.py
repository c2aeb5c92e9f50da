"""Runs over len(x): rows of a matrix are moved as a whole.

Counterexample: numerical_gradient(<sum of (i+1) x_i^2 in flat order>, [[1., 2., 3.],
[4., 5., 6.]]) -> [[ 28., 28., 28.], [154., 154., 154.]] of shape (2, 3), right [[ 2.,
8., 18.], [32., 50., 72.]] of shape (2, 3)

says: In a matrix x[i] is a whole row, and all of it is
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in range(len(x)):
        e = np.zeros_like(x)
        e[i] = h
        grad[i] = (f(x + e) - f(x - e)) / (2 * h)
    return grad
