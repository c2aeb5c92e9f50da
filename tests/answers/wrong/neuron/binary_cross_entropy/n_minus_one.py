"""Divides by one less than the number of examples.

says: Divided by n - 1; the mean is over all n of them.
"""

import numpy as np


def binary_cross_entropy(z, y): return np.sum(np.logaddexp(0, z) - y*z)/(len(z) - 1)
