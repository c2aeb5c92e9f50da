"""Overwrites the first feature.

Counterexample: augment([[ 1., 1.], [ 2., -1.]]) -> [[ 1., 1.], [ 1., -1.]] of shape
(2, 2), right [[ 1., 1., 1.], [ 1., 2., -1.]] of shape (2, 3)

says: The ones replace the first feature; they are one
"""


def augment(X):
    X = X.copy()
    X[:, 0] = 1
    return X
