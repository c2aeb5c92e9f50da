"""Dag of the sample class."""

import numpy as np


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = 0.5 * (1 + np.tanh((X @ W + b) / 2))
    outputs = np.einsum("nh,h->n", A, v) + c
    squares = (outputs - t) ** 2
    return *A, outputs, squares, np.einsum("n->", squares)
