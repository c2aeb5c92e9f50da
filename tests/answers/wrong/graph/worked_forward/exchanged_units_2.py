"""Units of example 2 exchanged.

says: Example 2: the first two hidden units are exchanged, as in the homework.
earns: 5/6
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    A[1] = A[1][[1, 0, 2]]
    squares = (outputs - t) ** 2
    total = squares.sum()
    return *(tuple(row) for row in A), tuple(outputs), tuple(squares), total
