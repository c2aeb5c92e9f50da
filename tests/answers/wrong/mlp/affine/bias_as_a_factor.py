"""Bias as a factor.

says: The biases are multiplied in; they are added.
"""


def affine(X, W, b):
    return X @ W * b
