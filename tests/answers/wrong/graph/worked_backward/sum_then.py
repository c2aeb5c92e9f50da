"""Summed over the examples before the input is multiplied in.

located
earns: 1/4
"""

import numpy as np


def worked_backward():
    X, t, W, b, v, c = worked_network()
    A = 1 / (1 + np.exp(-(X @ W + b)))
    r = A @ v + c - t
    D = (np.outer(r, v) * A * (1 - A)).sum(0)
    x = X.sum(0)
    return (r.sum(), *(r @ A)), (D[0], D[0] * x[0], D[0] * x[1]), (D[1], D[1] * x[0], D[1] * x[1]), (D[2], D[2] * x[0], D[2] * x[1])
