"""By helpers, as pairs of layers."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    def down(G, X, W):
        return G @ W.T, X.T @ G, G.sum(axis=0)

    A = sigmoid(X @ W + b)
    R = (A @ v + c - t)[:, np.newaxis]
    d_A, d_V, d_c = down(R, A, v[:, np.newaxis])
    _, d_W, d_b = down(d_A * A * (1 - A), X, W)
    return 0.5 * np.sum(R**2), d_W, d_b, d_V[:, 0], d_c[0]
