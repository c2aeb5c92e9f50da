"""Fatima of the sample class: S2.NN.5c.

says: After differentiating a square, is the square still there?
"""


def squared_error_backward(outputs, targets):
    return 2 * 1 / 2 * (outputs - targets) ** 2 / len(outputs)
