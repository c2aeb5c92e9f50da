"""Mean over the classes as well.

says: Both gradients are right; the loss is averaged over the classes as well.
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) / len(b) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    d_W = X.T @ D + l2 * W
    d_b = D.sum(axis=0)
    return (loss, d_W, d_b)
