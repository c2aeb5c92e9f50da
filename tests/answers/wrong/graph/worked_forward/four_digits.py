"""Four digits.

says: example_
earns: 1/3
"""

import numpy as np


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    squares = (outputs - t) ** 2
    return (
        *(tuple(np.round(row, 4)) for row in A),
        tuple(np.round(outputs, 4)),
        tuple(np.round(squares, 4)),
        round(squares.sum(), 4),
    )
