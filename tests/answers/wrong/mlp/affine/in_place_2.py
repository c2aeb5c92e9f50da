"""In place, in whole numbers.

says: Right at ordinary inputs; for whole numbers it fails.
earns: 3/4
"""


def affine(X, W, b):
    Z = X @ W
    Z += b
    return Z
