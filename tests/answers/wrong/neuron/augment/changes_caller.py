"""Overwrites the first feature in the caller's array.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [[ 1., 1.], [ 1., -1.]] of shape
(2, 2), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: Your function changes its argument X in place.
"""


def augment(X):
    X[:, 0] = 1
    return X
