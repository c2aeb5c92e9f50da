"""Sigmoid at the output.

says: The output unit is linear: no sigmoid there.
earns: 1/2
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = sigmoid(A @ v + c)
    squares = (outputs - t) ** 2
    return *map(tuple, A), tuple(outputs), tuple(squares), squares.sum()
