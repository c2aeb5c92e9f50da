"""List of units.

says: The result lies on its side: one row belongs to
"""

import numpy as np


def affine(X, W, b):
    return np.array([X @ W[:, j] + b[j] for j in range(W.shape[1])])
