"""N9: a column of predictions minus a vector of labels.

says: n x n table of errors
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w.reshape(-1, 1) + b)
    error = p - y
    d_w = X.T @ error / len(y)
    d_b = np.sum(error) / len(y)
    return d_w, d_b
