"""Columns."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    A = sigmoid(X.dot(W) + b)
    e = (A.dot(v) + c - t)[:, np.newaxis]
    delta = (e * v[np.newaxis, :]) * A * (1.0 - A)
    return (
        0.5 * float(np.sum(e**2)),
        X.T.dot(delta),
        delta.sum(0),
        (A * e).sum(0),
        e.sum(),
    )
