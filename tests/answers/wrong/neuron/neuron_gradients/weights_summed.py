"""The weights are not averaged, the bias is.

says: n times too long
earns: 0.5
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    d_w = X.T @ error
    d_b = np.mean(error)
    return d_w, d_b
