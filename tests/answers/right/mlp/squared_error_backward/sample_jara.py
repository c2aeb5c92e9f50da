"""Jara of the sample class."""


def squared_error_backward(outputs, targets):
    return -(targets - outputs) / len(outputs)
