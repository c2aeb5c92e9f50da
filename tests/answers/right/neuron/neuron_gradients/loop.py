"""One example after the other."""

import numpy as np


def neuron_gradients(X, y, w, b):
    n, d = X.shape
    d_w, d_b = np.zeros(d), 0.0
    for i in range(n):
        error = float(sigmoid(np.dot(X[i], w) + b)) - y[i]
        d_w += error * X[i]
        d_b += error
    return d_w / n, d_b / n
