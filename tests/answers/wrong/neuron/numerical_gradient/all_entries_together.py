"""Moves all entries together.

Counterexample: numerical_gradient(<x0^2 + 3 x1>, [2., 5.]) -> [7., 7.] of shape (2,),
right [4., 3.] of shape (2,)

says: All entries are moved at once; one entry at a
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    return np.ones(np.shape(x)) * (f(x + h) - f(x - h)) / (2 * h)
