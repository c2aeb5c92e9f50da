"""Mean of the first part only.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> [-0.779905,
1.220095] of shape (2,), right 0.220095

says: What binary_cross_entropy returns has shape (
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, z)) - y * z
