"""The biases are forgotten.

says: The biases have no part in the result.
"""


def affine(X, W, b):
    return X @ W
