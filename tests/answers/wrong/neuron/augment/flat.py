"""np.insert without an axis flattens the table.

says: has shape (16,)
"""

import numpy as np


def augment(X):
    return np.insert(X, 0, 1)
