"""Changes x in place; whole numbers are cut.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2, 5] whole) -> [150000., 150000.]
of shape (2,), right [4., 3.] of shape (2,)

says: In an array of whole numbers the step or the
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        up = f(x)
        x[i] = old - h
        down = f(x)
        x[i] = old
        grad[i] = (up - down) / (2 * h)
    return grad
