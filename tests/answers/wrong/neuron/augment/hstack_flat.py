"""Forgets that hstack wants a column; flattens both.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [ 1., 1., 1., 1., 2., -1.] of
shape (6,), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: What augment returns has shape (
"""

import numpy as np


def augment(X):
    return np.hstack([np.ones(len(X)), X.ravel()])
