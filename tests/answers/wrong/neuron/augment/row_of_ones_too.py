"""Adds a row instead of a column.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [[ 1., 1.], [ 1., 1.], [ 2., -1.]]
of shape (3, 2), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: A row of ones was added; every example (row)
"""

import numpy as np


def augment(X):
    return np.vstack([np.ones(X.shape[1]), X])
