"""Divides by the number of ones.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.44019, right
0.220095

says: Divided by the number of labels 1; the mean is over all n examples.
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.sum(np.logaddexp(0, z) - y * z) / max(np.sum(y), 1)
