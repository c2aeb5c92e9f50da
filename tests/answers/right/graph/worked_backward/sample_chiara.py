"""Chiara of the sample class."""

import math


def worked_backward():
    X, t, W, b, v, c = worked_network()
    output_unit, hidden = [0.0] * 4, [[0.0] * 3 for _ in range(3)]
    for x, target in zip(X, t):
        a = [1 / (1 + math.exp(-(x @ W[:, j] + b[j]))) for j in range(3)]
        r = sum(a[j] * v[j] for j in range(3)) + c - target
        for j, seen in enumerate([1.0, *a]):
            output_unit[j] += r * seen
        for j in range(3):
            for i, seen in enumerate([1.0, *x]):
                hidden[j][i] += r * v[j] * a[j] * (1 - a[j]) * seen
    return output_unit, *hidden
