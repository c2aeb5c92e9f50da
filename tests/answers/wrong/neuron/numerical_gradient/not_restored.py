"""Changes the caller's x and does not restore it.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> the input array is
changed, right: left as it was

says: Your function changes its argument x in place.
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        x[i] += h
        up = f(x)
        x[i] -= 2 * h
        down = f(x)
        grad[i] = (up - down) / (2 * h)
    return grad
