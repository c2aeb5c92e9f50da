"""Step scaled by the entry.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [ 8., 15.] of shape
(2,), right [4., 3.] of shape (2,)

says: The step is h x, but you divide by 2 h: both must
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h * x[i]
        grad[i] = (f(x + e) - f(x - e)) / (2 * h)
    return grad
