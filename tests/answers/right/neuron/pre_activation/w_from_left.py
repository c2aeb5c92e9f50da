"""Weights on the left of the transposed table."""


def pre_activation(X, w, b):
    return w @ X.T + b
