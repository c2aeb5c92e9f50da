"""Bits, not nats.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.31753, right
0.220095

says: A constant factor: which base has your logarithm?
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, z) - y * z) / np.log(2)
