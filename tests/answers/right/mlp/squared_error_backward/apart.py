"""Divided apart."""


def squared_error_backward(outputs, targets):
    n = len(targets)
    return outputs / n - targets / n
