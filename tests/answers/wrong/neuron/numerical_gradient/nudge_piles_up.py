"""The nudge vector is never cleared.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [4., 7.] of shape (2,),
right [4., 3.] of shape (2,)

says: The nudge of an entry
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    e = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e[i] = h
        grad[i] = (f(x + e) - f(x - e)) / (2 * h)
    return grad
