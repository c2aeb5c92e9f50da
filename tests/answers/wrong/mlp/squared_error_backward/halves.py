"""Half.

says: Half as long: where did the 2 of the square go?
"""


def squared_error_backward(outputs, targets):
    return 0.5 * (outputs - targets) / len(outputs)
