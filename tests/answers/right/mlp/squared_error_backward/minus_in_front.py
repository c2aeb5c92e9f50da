"""Minus target minus output."""


def squared_error_backward(outputs, targets):
    return -(targets - outputs) / outputs.shape[0]
