"""1 + X is taken for a 1 in front of X.

says: One is added to every feature
"""


def augment(X):
    return 1 + X
