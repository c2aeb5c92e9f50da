"""Divided by k.

located
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) / outputs.shape[1]
