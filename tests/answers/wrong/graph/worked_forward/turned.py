"""Weights turned.

located
earns: 1/6
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W.reshape(3, 2).T + b)
    outputs = A @ v + c
    squares = (outputs - t) ** 2
    return *map(tuple, A), tuple(outputs), tuple(squares), squares.sum()
