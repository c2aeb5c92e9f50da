"""The bias is added as a column.

located
"""


def affine(X, W, b):
    return X @ W + b.mean()
