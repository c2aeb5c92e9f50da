"""The bias is shared among the examples.

located
"""


def affine(X, W, b):
    return X @ W + b / X.shape[0]
