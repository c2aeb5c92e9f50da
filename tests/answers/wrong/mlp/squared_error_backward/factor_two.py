"""As if the loss had no half (D2).

says: Twice too long: the loss carries a half.
"""


def squared_error_backward(outputs, targets):
    return 2 * (outputs - targets) / len(outputs)
