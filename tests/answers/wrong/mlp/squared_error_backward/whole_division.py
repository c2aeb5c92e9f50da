"""//.

says: rounded down to whole numbers
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) // len(outputs)
