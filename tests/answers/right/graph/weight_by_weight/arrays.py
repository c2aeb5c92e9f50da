"""Arrays, then names."""

import numpy as np


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    d_o = 2 * (o - t)
    a = np.array([a_1, a_2])
    delta = d_o * v * a * (1 - a)
    d_W = np.outer(x, delta)
    partials = {
        "v0": d_o,
        "v1": d_o * a_1,
        "v2": d_o * a_2,
        "w01": delta[0],
        "w02": delta[1],
    }
    partials |= {f"w{i + 1}{j + 1}": d_W[i, j] for i in range(3) for j in range(2)}
    return partials
