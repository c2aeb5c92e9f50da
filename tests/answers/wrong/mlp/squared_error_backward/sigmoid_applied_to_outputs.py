"""Sigmoid applied to outputs.

says: The outputs go through a sigmoid; here they are bare sums.
"""


def squared_error_backward(outputs, targets):
    return (sigmoid(outputs) - targets) / len(outputs)
