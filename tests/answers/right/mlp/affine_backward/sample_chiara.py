"""Chiara of the sample class."""

import numpy as np


def affine_backward(upstream, X, W):
    rows, d_W, d_b = [], 0 * W, 0 * W[0]
    for x, g in zip(X, upstream):
        rows.append(W @ g)
        d_W = d_W + x[:, None] * g
        d_b = d_b + g
    return np.array(rows), d_W, d_b
