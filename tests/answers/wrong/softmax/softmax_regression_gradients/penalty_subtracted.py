"""R5: the penalty subtracted.

says: in d_W the penalty is subtracted, so it would make
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    loss = cross_entropy(z, targets) + l2 / 2 * np.sum(W**2)
    d_z = (softmax(z) - targets) / len(X)
    d_W = X.T @ d_z - l2 * W
    d_b = d_z.sum(axis=0)
    return loss, d_W, d_b
