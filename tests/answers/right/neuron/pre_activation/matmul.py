"""The operator of the hint."""


def pre_activation(X, w, b):
    return X @ w + b
