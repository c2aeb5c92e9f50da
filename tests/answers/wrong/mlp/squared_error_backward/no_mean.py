"""The mean is forgotten (B1).

says: n times too long: the
"""


def squared_error_backward(outputs, targets):
    return outputs - targets
