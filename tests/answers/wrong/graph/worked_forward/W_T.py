"""The weights in another order, all digits computed.

located
earns: 1/6
"""

import numpy as np


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = 1 / (1 + np.exp(-(X @ W + b)))
    o = A @ v + c
    A = 1 / (1 + np.exp(-(X @ W.reshape(3, 2).T + b)))
    o = A @ v + c
    r = (o - t) ** 2
    return tuple(A[0]), tuple(A[1]), tuple(A[2]), tuple(o), tuple(r), r.sum()
