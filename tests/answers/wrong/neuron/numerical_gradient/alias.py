"""Two names for one array.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [0., 0.] of shape (2,),
right [4., 3.] of shape (2,)

says: at every test point: what cancels in it, or is
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        up = x
        down = x
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
