"""Only the loss of the first example.

says: That is the loss of the first example alone
"""

import numpy as np


def binary_cross_entropy(z, y):
    return (np.logaddexp(0, z) - y * z)[0]
