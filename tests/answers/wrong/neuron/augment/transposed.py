"""Examples are taken for columns, so the result lies on its side.

says: Transposed
"""

import numpy as np


def augment(X):
    return np.vstack([np.ones(len(X)), X.T])
