"""Averaged twice (B2).

says: Averaged twice: n times too short.
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) / len(outputs) ** 2
