"""Bias last.

says: output_unit: the bias c comes first.
earns: 3/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    d = A @ v + c - t
    D = np.outer(d, v) * A * (1 - A)
    u = lambda D, X=X: [(D[:, j].sum(), *D[:, j] @ X) for j in range(3)]
    return ((*d @ A, d.sum()), *u(D))
