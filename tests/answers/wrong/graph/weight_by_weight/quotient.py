"""Difference quotients.

says: for output weights of 1e-12 w01, w02, w11, w12, w21, w22, w31 and w32 lost
earns: 3/11
"""

import numpy as np


def weight_by_weight(x, t, W, b, v, c):
    def L(W, b, v, c):
        return (sigmoid(x @ W + b) @ v + c - t) ** 2

    gW = numerical_gradient(lambda q: L(q, b, v, c), W)
    gb = numerical_gradient(lambda q: L(W, q, v, c), b)
    gv = numerical_gradient(lambda q: L(W, b, q, c), v)
    gc = numerical_gradient(lambda q: L(W, b, v, q), np.array(c))
    p = {"v0": float(gc), "v1": gv[0], "v2": gv[1], "w01": gb[0], "w02": gb[1]}
    for i in range(3):
        for j in range(2):
            p[f"w{i + 1}{j + 1}"] = gW[i, j]
    return p
