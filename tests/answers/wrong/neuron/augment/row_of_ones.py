"""The ones are put on top as a row.

says: A row of ones was added
"""

import numpy as np


def augment(X):
    return np.concatenate([np.ones((1, X.shape[1])), X], axis=0)
