"""Bias in the first row only.

located
"""


def affine(X, W, b):
    Z = X @ W
    Z[0] = Z[0] + b
    return Z
