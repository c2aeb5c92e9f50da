"""C6: the weight gradient transposed.

says: d_W is transposed
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    loss = cross_entropy(z, targets) + l2 / 2 * np.sum(W**2)
    d_z = (softmax(z) - targets) / len(X)
    d_W = d_z.T @ X + l2 * W.T
    d_b = d_z.sum(axis=0)
    return loss, d_W, d_b
