"""The ones are written over the first feature of the caller's array (N10).

says: changes its argument
"""


def augment(X):
    X[:, 0] = 1.0
    return X
