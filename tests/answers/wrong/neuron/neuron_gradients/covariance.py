"""The covariance of errors and features.

located
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    e = sigmoid(X @ w + b) - y
    return np.cov(X.T, e)[:-1, -1], e.mean()
