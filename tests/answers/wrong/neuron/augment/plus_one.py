"""Adds 1 to every entry.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [[2., 2.], [3., 0.]] of shape (2,
2), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: One is added to every feature; a column of ones
"""


def augment(X):
    return X + 1
