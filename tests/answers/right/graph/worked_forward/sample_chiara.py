"""Chiara of the sample class."""

import math


def worked_forward():
    X, t, W, b, v, c = worked_network()
    hidden, outputs = [], []
    for x in X:
        z = [x[0] * W[0, j] + x[1] * W[1, j] + b[j] for j in range(3)]
        hidden.append([1 / (1 + math.exp(-number)) for number in z])
        outputs.append(sum(a * v[j] for j, a in enumerate(hidden[-1])) + c)
    squares = [(o - target) ** 2 for o, target in zip(outputs, t)]
    return *hidden, outputs, squares, sum(squares)
