"""Hands f a flat array.

Counterexample: numerical_gradient(<x01 x10 + x11^2>, [[1., 2.], [3., 4.]]) ->
IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed,
right [[0., 3.], [2., 8.]] of shape (2, 2)

says: f is handed one long row; it takes an array of
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    flat = np.array(x, dtype=float).ravel()
    grad = np.zeros(flat.shape)
    for i in range(flat.size):
        e = np.zeros(flat.shape)
        e[i] = h
        grad[i] = (f(flat + e) - f(flat - e)) / (2 * h)
    return grad.reshape(x.shape)
