"""Heaviside with one half.

Counterexample: step([-2., 0., 2.]) -> [0. , 0.5, 1. ] of shape (3,), right [0., 1.,
1.] of shape (3,)

says: At z = 0 the answer is 1, not 1/2.
"""

import numpy as np


def step(z):
    return np.heaviside(z, 0.5)
