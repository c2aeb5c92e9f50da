"""Shifts the features and loses the last one.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [[1., 1.], [1., 2.]] of shape (2,
2), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: What augment returns has shape (
"""

import numpy as np


def augment(X):
    A = np.ones(X.shape)
    A[:, 1:] = X[:, :-1]
    return A
