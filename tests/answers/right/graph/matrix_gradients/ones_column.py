"""Biases as weights of 1."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    ones = np.ones((len(X), 1))
    X1 = np.hstack([ones, X])
    A1 = np.hstack([ones, sigmoid(X1 @ np.vstack([b, W]))])
    r = A1 @ np.concatenate([[c], v]) - t
    D = (r[:, None] * v) * A1[:, 1:] * (1 - A1[:, 1:])
    first, last = X1.T @ D, A1.T @ r
    return np.sum(np.square(r)) / 2, first[1:], first[0], last[1:], last[0]
