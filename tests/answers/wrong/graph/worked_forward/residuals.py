"""Residuals.

says: squared_residuals
earns: 2/3
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    squares = outputs - t
    total = squares.sum()
    return *(tuple(row) for row in A), tuple(outputs), tuple(squares), total
