"""D1: y - p for p - y.

says: opposite direction
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    d_w = X.T @ (y - p) / len(y)
    d_b = np.mean(y - p)
    return d_w, d_b
