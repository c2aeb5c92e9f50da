"""By examples.

says: unit_1: its bias collects from all three examples.
earns: 1/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    D = np.outer(r, v) * A * (1 - A)
    return (r.sum(), *(A.T @ r)), *(tuple(row) for row in D)
