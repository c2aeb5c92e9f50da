"""The two softplus forms are mixed up.

says: is the loss of label 1 already
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, -z) - y * z)
