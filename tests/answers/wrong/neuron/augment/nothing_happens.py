"""The new array is made and the old one returned.

says: The column of ones is missing
"""

import numpy as np


def augment(X):
    ones = np.ones((len(X), 1))
    np.hstack([ones, X])
    return X
