"""Three digits.

says: output_unit[0] is right to 4 digits
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    r = A @ v + c - t
    D = np.outer(r, v) * A * (1 - A)
    output_unit = tuple(np.round((r.sum(), *(A.T @ r)), 2))
    units = [tuple(np.round((D[:, j].sum(), *(X.T @ D[:, j])), 3)) for j in range(3)]
    return output_unit, *units
