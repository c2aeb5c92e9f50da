"""Counts small negative numbers as zero, as numbers are compared with a tolerance.

Counterexample: step([-0. , 0. , -0.001]) -> [1., 1., 0.] of shape (3,), right [0.,
1., 0.] of shape (3,)

located
"""

import numpy as np


def step(z):
    return np.where(z > -1e-6, 1.0, 0.0)
