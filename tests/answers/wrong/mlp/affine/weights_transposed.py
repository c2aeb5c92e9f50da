"""The layout of W x with rows as examples (C7).

says: The weights are transposed: W[i, j] leads from input i to unit j.
"""


def affine(X, W, b):
    return X @ W.T + b
