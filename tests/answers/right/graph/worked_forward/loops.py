"""Loops."""

import numpy as np


def worked_forward():
    X, t, W, b, v, c = worked_network()
    hidden, outputs, squares = [], [], []
    for x, target in zip(X, t):
        units = []
        for j in range(3):
            z = b[j]
            for i in range(2):
                z += W[i, j] * x[i]
            units.append(1 / (1 + np.exp(-z)))
        o = c + sum(v[j] * units[j] for j in range(3))
        hidden.append(tuple(units))
        outputs.append(o)
        squares.append((o - target) ** 2)
    return *hidden, tuple(outputs), tuple(squares), sum(squares)
