"""N23: the learning rate inside of the gradients.

says: 0.1 times the right one
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    d_z = 0.1 * cross_entropy_backward(z, targets)
    loss = cross_entropy(z, targets) + l2 / 2 * np.sum(W**2)
    return loss, X.T @ d_z + 0.1 * l2 * W, d_z.sum(axis=0)
