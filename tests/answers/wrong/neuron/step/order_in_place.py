"""Zeroes the negatives first, then all of them are >= 0.

Counterexample: step([-2., 0., 2.]) -> [1., 1., 1.] of shape (3,), right [0., 1., 1.]
of shape (3,)

says: That is 1 everywhere; below zero the answer is 0.
"""

import numpy as np


def step(z):
    out = np.array(z, dtype=float)
    out[out < 0] = 0.0
    out[out >= 0] = 1.0
    return out
