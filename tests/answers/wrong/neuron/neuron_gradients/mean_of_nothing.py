"""The mean of each class; one class may be empty.

says: d_b: Your function gives nan where all labels are 1.
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    one, zero = y == 1, y == 0
    n = len(y)
    d_w = X[one].T @ (p[one] - 1) / n + X[zero].T @ p[zero] / n
    d_b = (np.mean(p[one] - 1) * one.sum() + np.mean(p[zero]) * zero.sum()) / n
    return d_w, d_b
