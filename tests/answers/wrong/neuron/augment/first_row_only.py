"""Puts the one into the first row alone and fills up with zeros.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [[ 1., 1., 1.], [ 0., 2., -1.]] of
shape (2, 3), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: Only the first example has its 1; each one needs it.
"""

import numpy as np


def augment(X):
    column = np.zeros(len(X))
    column[0] = 1
    return np.column_stack([column, X])
