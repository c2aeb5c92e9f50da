"""Chiara of the sample class."""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = np.array([x @ W + b for x in X])
    loss = cross_entropy(logits, targets) + l2 * sum(w * w for w in W.ravel()) / 2
    d_W, d_b = l2 * W, 0 * b
    for x, slopes in zip(X, cross_entropy_backward(logits, targets)):
        d_W = d_W + x[:, None] * slopes
        d_b = d_b + slopes
    return loss, d_W, d_b
