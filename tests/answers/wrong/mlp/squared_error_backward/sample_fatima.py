"""Fatima of the sample class: S2.NN.5c.

says: The error is squared;
"""


def squared_error_backward(outputs, targets):
    return 2 * 1 / 2 * (outputs - targets) ** 2 / len(outputs)
