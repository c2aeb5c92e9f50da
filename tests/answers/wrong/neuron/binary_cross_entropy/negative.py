"""Negative.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> -0.220095, right
0.220095

says: The sign: a loss is minus the log-likelihood, so
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(y * z - np.logaddexp(0, z))
