"""logaddexp(1, z).

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.720095, right
0.220095

says: logaddexp takes exponents: the 1 in 1 + exp(z) is
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(1, z) - y * z)
