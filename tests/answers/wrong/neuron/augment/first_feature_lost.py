"""The ones are written over the first feature of a copy.

says: The ones replace the first feature
"""


def augment(X):
    A = X.copy()
    A[:, 0] = 1
    return A
