"""Adds all slopes up.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [7., 7.] of shape (2,),
right [4., 3.] of shape (2,)

says: holds the sum of all entries in every place; each has its own.
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    total = 0.0
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        total += (f(x + e) - f(x - e)) / (2 * h)
    return total * np.ones(x.shape)
