"""Divides by its own size; zero gives nan.

Counterexample: step([-2., 0., 2.]) -> [ 0., nan, 1.] of shape (3,), right [0., 1.,
1.] of shape (3,)

says: Your function gives nan near zero.
"""

import numpy as np


def step(z):
    with np.errstate(all="ignore"):
        return (z / np.abs(z) + 1) / 2
