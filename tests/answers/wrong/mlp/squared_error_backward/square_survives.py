"""The square survives (S2.NN.5c, D4).

says: The error is squared;
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) ** 2 / len(outputs)
