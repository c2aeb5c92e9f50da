"""The bias gradient over the classes.

says: d_b has shape (7,) for 7
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    loss = cross_entropy(z, targets) + l2 / 2 * np.sum(W**2)
    d = cross_entropy_backward(z, targets)
    return loss, X.T @ d + l2 * W, d.sum(axis=1)
