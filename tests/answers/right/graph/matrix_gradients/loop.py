"""Example by example."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    E, d_W, d_b, d_v, d_c = 0.0, 0 * W, 0 * b, 0 * v, 0.0
    for x, target in zip(X, t, strict=True):
        a = sigmoid(x @ W + b)
        r = a @ v + c - target
        d_z = r * v * a * (1 - a)
        E, d_c = E + r**2 / 2, d_c + r
        d_W, d_b, d_v = d_W + np.outer(x, d_z), d_b + d_z, d_v + r * a
    return E, d_W, d_b, d_v, d_c
