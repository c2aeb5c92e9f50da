"""Forgets b in the logits of the way back.

says: The loss is right; in the gradients the biases are missing from the logits.
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(X @ W, targets)
    d_W = X.T @ D + l2 * W
    d_b = D.sum(axis=0)
    return (loss, d_W, d_b)
