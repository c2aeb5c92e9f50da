"""d_W gets the penalty and not its derivative.

says: to d_W the penalty itself is added
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    d_W = X.T @ D + l2 / 2 * np.sum(W**2)
    d_b = D.sum(axis=0)
    return (loss, d_W, d_b)
