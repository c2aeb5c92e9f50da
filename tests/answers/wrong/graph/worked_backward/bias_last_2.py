"""Bias last.

says: unit_1: the bias comes first.
earns: 1/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    D = np.outer(r, v) * A * (1 - A)
    output_unit = (r.sum(), *(A.T @ r))
    units = [(*(X.T @ D[:, j]), D[:, j].sum()) for j in range(3)]
    return output_unit, *units
