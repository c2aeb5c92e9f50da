"""logaddexp(0, y z).

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.410038, right
0.220095

says: The label stands inside of the logarithm; it
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, y * z) - y * z)
