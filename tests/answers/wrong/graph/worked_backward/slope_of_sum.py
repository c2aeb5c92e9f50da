"""Slope at the sum.

says: unit_1: the slope wants the value after the sigmoid.
earns: 1/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    D = np.outer(r, v) * A * (1 - A)
    Z = X @ W + b
    D = np.outer(r, v) * Z * (1 - Z)
    output_unit = (r.sum(), *(A.T @ r))
    units = [(D[:, j].sum(), *(X.T @ D[:, j])) for j in range(3)]
    return output_unit, *units
