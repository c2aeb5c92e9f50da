"""The caller's X is changed (N10).

says: changes its argument
"""


def affine(X, W, b):
    X *= 1.0
    X += 0.5
    return (X - 0.5) @ W + b
