"""The 2 is not cancelled.

says: Twice too long: the loss carries a half.
"""


def squared_error_backward(outputs, targets):
    return 2 * (outputs - targets) / outputs.shape[0]
