"""math.exp for every entry, which raises an OverflowError.

Counterexample: sigmoid([-1000., 1000.]) -> OverflowError: math range error, right
[0., 1.] of shape (2,)

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import math

import numpy as np


def sigmoid(z):
    return np.vectorize(lambda v: 1 / (1 + math.exp(-v)))(z)
