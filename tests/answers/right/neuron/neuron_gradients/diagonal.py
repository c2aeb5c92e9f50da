"""Diagonal."""

import numpy as np


def neuron_gradients(X, y, w, b):
    n = len(y)
    p = sigmoid(X @ w + b)
    dz = np.diag(np.full(n, 1 / n)) @ (p - y)
    return X.T @ dz, float(dz @ np.ones(n))
