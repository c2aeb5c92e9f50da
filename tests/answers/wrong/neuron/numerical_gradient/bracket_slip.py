"""... / 2 * h.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [0., 0.] of shape (2,),
right [4., 3.] of shape (2,)

says: / 2 * h divides by 2 and multiplies by h: write /
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        grad[i] = (f(x + e) - f(x - e)) / 2 * h
    return grad
