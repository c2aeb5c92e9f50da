"""Greater instead of greater or equal.

Counterexample: step([-2., 0., 2.]) -> [0., 0., 1.] of shape (3,), right [0., 1., 1.]
of shape (3,)

says: At z = 0 the answer must be 1: the definition
"""

import numpy as np


def step(z):
    return np.where(z > 0, 1.0, 0.0)
