"""By units.

says: example_
earns: 1/2
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    squares = (outputs - t) ** 2
    total = squares.sum()
    return *(tuple(col) for col in A.T), tuple(outputs), tuple(squares), total
