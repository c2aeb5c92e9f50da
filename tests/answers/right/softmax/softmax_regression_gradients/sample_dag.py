"""Dag of the sample class."""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    X1, W1 = np.c_[X, np.ones(len(X))], np.vstack([W, b])
    logits = np.einsum("nd,dk->nk", X1, W1)
    D = cross_entropy_backward(logits, targets)
    both = np.einsum("nd,nk->dk", X1, D)
    loss = cross_entropy(logits, targets) + l2 * np.linalg.norm(W) ** 2 / 2
    return loss, both[:-1] + l2 * W, both[-1]
