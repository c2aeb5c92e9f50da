"""The new table has its ones, but the features are never written into it.

says: The features are missing
"""

import numpy as np


def augment(X):
    n, d = X.shape
    A = np.zeros((n, d + 1))
    A[:, 0] = 1
    return A
