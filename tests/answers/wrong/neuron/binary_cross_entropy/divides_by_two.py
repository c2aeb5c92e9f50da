"""Halved as a squared error.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.110047, right
0.220095

says: is half as long as it should be: where did a
"""

import numpy as np


def binary_cross_entropy(z, y):
    return 0.5 * np.mean(np.logaddexp(0, z) - y * z)
