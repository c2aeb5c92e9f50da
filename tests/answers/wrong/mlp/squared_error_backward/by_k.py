"""Divided by k.

says: Divided by the number
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) / outputs.shape[1]
