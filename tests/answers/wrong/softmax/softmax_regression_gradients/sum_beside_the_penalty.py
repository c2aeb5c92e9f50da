"""Sum for mean, and the right penalty.

says: loss and d_b are right; in d_W the examples are added up where their mean is
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    d_W = X.T @ D * len(X) + l2 * W
    d_b = D.sum(axis=0)
    return (loss, d_W, d_b)
