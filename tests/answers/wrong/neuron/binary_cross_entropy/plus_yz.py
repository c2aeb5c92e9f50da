"""The sign of the second term of the short form.

says: minus y z
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.logaddexp(0, z) + y * z)
