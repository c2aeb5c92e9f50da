"""c last.

says: output_unit: the bias c comes first.
earns: 3/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    D = np.outer(r, v) * A * (1 - A)
    output_unit = (*(A.T @ r), r.sum())
    units = [(D[:, j].sum(), *(X.T @ D[:, j])) for j in range(3)]
    return output_unit, *units
