"""Subtracts the penalty in the loss and in the gradient.

says: Only d_b is right; in loss and d_W the penalty is subtracted; it has to be added.
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    D = cross_entropy_backward(z, targets)
    return cross_entropy(z, targets) - l2/2*np.sum(W**2), X.T @ D - l2*W, D.sum(axis=0)
