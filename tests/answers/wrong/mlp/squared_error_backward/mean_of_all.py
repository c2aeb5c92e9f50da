"""Divided by the number of entries (B3).

says: k times too short:
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) / outputs.size
