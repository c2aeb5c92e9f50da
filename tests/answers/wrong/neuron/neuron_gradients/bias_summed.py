"""B7: the bias is not averaged.

says: summed where d_w is averaged
earns: 0.5
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    d_w = X.T @ error / len(y)
    d_b = np.sum(error)
    return d_w, d_b
