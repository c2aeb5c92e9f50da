"""Labels turned into -1 and 1, integers and float32 inside."""

import numpy as np


def binary_cross_entropy(z, y):
    sign = 2 * y.astype(int) - 1
    return np.logaddexp(np.float32(0), -sign * z.astype(np.float32)).mean()
