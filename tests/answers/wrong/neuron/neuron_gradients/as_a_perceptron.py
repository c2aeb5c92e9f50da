"""Learns from mistakes only.

says: Only examples on the wrong side add something; every error counts.
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    e = np.where((p >= 0.5) == (y == 1), 0, p - y) / len(X)
    return (X.T @ e, e.sum())
