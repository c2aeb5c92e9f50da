"""One-sided difference.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [4.00001, 3. ] of shape
(2,), right [4., 3.] of shape (2,)

says: That is the one-sided quotient (f(x + h) - f(x))
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        grad[i] = (f(x + e) - f(x)) / h
    return grad
