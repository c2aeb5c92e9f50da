"""Zeros for ones.

says: A column of zeros
"""

import numpy as np


def augment(X):
    return np.c_[np.zeros(len(X)), X]
