"""Bias of the output forgotten.

says: The bias of the output is missing.
earns: 1/2
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v
    squares = (outputs - t) ** 2
    return *map(tuple, A), tuple(outputs), tuple(squares), squares.sum()
