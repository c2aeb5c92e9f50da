"""Loops over the flat array and loses the shape.

Counterexample: step([[ 1. , -1. ], [ 0.5, -3. ]]) -> [1., 0., 1., 0.] of shape (4,),
right [[1., 0.], [1., 0.]] of shape (2, 2)

says: What step returns has shape (
"""

import numpy as np


def step(z):
    return np.array([1.0 if v >= 0 else 0.0 for v in np.ravel(z)])
