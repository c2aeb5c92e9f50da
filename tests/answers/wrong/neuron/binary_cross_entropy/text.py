"""The loss comes as text.

says: is of type str
"""

import numpy as np


def binary_cross_entropy(z, y):
    return f"{np.mean(np.logaddexp(0, z) - y * z):.4f}"
