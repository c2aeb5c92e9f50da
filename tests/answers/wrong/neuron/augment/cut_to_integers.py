"""The table is made of whole numbers, and every feature is cut off.

says: What augment returns is cut off to whole numbers
"""

import numpy as np


def augment(X):
    A = np.ones((X.shape[0], X.shape[1] + 1), dtype=int)
    A[:, 1:] = X
    return A
