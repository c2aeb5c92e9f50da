"""Takes z for the probability.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 9.99978e-13, right
0.220095

says: The logit stands where the probability belongs: p
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = np.clip(z, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
