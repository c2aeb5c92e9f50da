"""Sums by name; a list comes back."""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = np.einsum("nd,dk->nk", X, W) + b
    error = softmax(z) - targets
    d_W = np.einsum("nd,nk->dk", X, error) / len(X) + l2 * W
    loss = cross_entropy(z, targets) + l2 * np.einsum("dk,dk->", W, W) / 2
    return [loss, d_W, error.mean(axis=0)]
