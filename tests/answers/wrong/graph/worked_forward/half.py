"""Half squares.

says: No half here: the squared residuals are asked
earns: 2/3
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    squares = (outputs - t) ** 2 / 2
    total = squares.sum()
    return *(tuple(row) for row in A), tuple(outputs), tuple(squares), total
