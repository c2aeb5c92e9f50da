"""From matrices."""

import numpy as np


def weight_by_weight(x, t, W, b, v, c):
    a = sigmoid(x @ W + b)
    d_o = 2 * (a @ v + c - t)
    d_z = d_o * v * a * (1 - a)
    d_W = np.outer(x, d_z)
    partials = {f"w{i + 1}{j + 1}": d_W[i, j] for i in range(3) for j in range(2)}
    return partials | {
        "v0": d_o,
        "v1": d_o * a[0],
        "v2": d_o * a[1],
        "w01": d_z[0],
        "w02": d_z[1],
    }
