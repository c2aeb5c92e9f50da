"""Means of features times sums of errors.

says: in d_W the mean of a product
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    d_W = np.outer(X.mean(axis=0), D.sum(axis=0)) + l2 * W
    d_b = D.sum(axis=0)
    return (loss, d_W, d_b)
