"""One branch for all.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.720095, right
0.220095

says: The label of the first example decides for all of
"""

import numpy as np


def binary_cross_entropy(z, y):
    if y[0] == 1:
        return np.mean(np.logaddexp(0, -z))
    return np.mean(np.logaddexp(0, z))
