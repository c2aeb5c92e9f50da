"""Works in half the precision.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [4.005432, 3.051758] of
shape (2,), right [4., 3.] of shape (2,)

located
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=np.float32)
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape, dtype=np.float32)
        e[i] = h
        grad[i] = (f(x + e) - f(x - e)) / (2 * h)
    return grad
