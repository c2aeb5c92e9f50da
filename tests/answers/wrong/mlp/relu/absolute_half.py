"""Adds the absolute value, forgets to halve.

says: is twice too long: where does a factor 2 come from?
"""

import numpy as np


def relu(z):
    return z + np.abs(z)
