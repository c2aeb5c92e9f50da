"""Uses its own step.

Counterexample: numerical_gradient(<sum x^3>, [1., 2.], 0.5) -> [ 3., 12.] of shape
(2,), right [ 3.25, 12.25] of shape (2,)

says: The argument h is not used: another h gives the
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    step = 1e-5
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = step
        grad[i] = (f(x + e) - f(x - e)) / (2 * step)
    return grad
