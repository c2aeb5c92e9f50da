"""Example by example, feature by feature."""

import numpy as np


def neuron_gradients(X, y, w, b):
    n, d = X.shape
    d_w = np.zeros(d)
    d_b = 0.0
    for i in range(n):
        z = b
        for j in range(d):
            z += X[i, j] * w[j]
        error = float(sigmoid(np.array(z))) - y[i]
        for j in range(d):
            d_w[j] += error * X[i, j] / n
        d_b += error / n
    return d_w, d_b
