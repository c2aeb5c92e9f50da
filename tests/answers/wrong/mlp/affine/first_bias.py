"""One bias for all units.

located
"""


def affine(X, W, b):
    return X @ W + b[0]
