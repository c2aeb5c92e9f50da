"""Square of the sum.

says: total: square each residual, then add up.
earns: 5/6
"""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    squares = (outputs - t) ** 2
    total = (outputs - t).sum() ** 2
    return *(tuple(row) for row in A), tuple(outputs), tuple(squares), total
