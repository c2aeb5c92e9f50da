"""Example by example."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    E, d_W, d_b, d_v, d_c = 0.0, np.zeros(W.shape), np.zeros(len(b)), np.zeros(len(v)), 0.0
    for x, y in zip(X, t):
        a = sigmoid(x @ W + b)
        r = a @ v + c - y
        d = r * v * a * (1 - a)
        E += r * r / 2
        d_W += np.outer(x, d)
        d_b += d
        d_v += r * a
        d_c += r
    return E, d_W, d_b, d_v, d_c
