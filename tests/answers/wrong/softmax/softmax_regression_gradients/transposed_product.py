"""D_W from d_z.T @ X, transposed back by reshape.

located
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    loss = cross_entropy(z, targets) + l2 / 2 * np.sum(W**2)
    d = cross_entropy_backward(z, targets)
    return loss, (d.T @ X).reshape(W.shape) + l2 * W, d.sum(axis=0)
