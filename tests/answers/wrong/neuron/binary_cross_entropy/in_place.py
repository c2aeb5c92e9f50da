"""Works in the caller's logits.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> the input array is
changed, right: left as it was

says: Your function changes its argument z in place.
"""

import numpy as np


def binary_cross_entropy(z, y):
    z *= 1 - 2 * y.astype(z.dtype)
    return np.mean(np.logaddexp(0, z))
