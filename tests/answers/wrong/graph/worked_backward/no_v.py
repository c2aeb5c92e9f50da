"""v forgotten.

says: unit_1: the way leads through the output weight.
earns: 1/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    D = np.outer(r, v) * A * (1 - A)
    D = r[:, None] * A * (1 - A)
    output_unit = (r.sum(), *(A.T @ r))
    units = [(D[:, j].sum(), *(X.T @ D[:, j])) for j in range(3)]
    return output_unit, *units
