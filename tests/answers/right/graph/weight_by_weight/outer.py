"""Outer."""

import numpy as np


def weight_by_weight(x, t, W, b, v, c):
    a = sigmoid(x @ W + b)
    d_o = 2 * (v @ a + c - t)
    dz = d_o * v * a * (1 - a)
    dW = np.outer(np.r_[1, x], dz)
    names = {f"w{i}{j + 1}": float(dW[i, j]) for i in range(4) for j in range(2)}
    return {**names, "v0": d_o, "v1": d_o * a[0], "v2": d_o * a[1]}
