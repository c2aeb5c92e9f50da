"""The square survives (S2.NN.5c, D4).

says: After differentiating a square, is the square still there?
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) ** 2 / len(outputs)
