"""Plain."""


def affine(X, W, b):
    return X @ W + b
