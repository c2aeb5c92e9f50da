"""Penalty divided by n.

Counterexample: softmax_regression_gradients([[ 1. , 2. ], [ 3. , -1. ], [ 0.5, 0. ]],
[[1., 0.], [0., 1.], [1., 0.]], [[ 0.5, -0.5], [ 1. , 2. ]], [ 0.1, -0.2], l2=0.1) ->
(2.02092, [[ 0.72888 , -0.72888 ], [-0.740996, 0.840996]], [ 0.0028, -0.0028]), right
(2.20425, [[ 0.762213, -0.762213], [-0.67433 , 0.97433 ]], [ 0.0028, -0.0028])

says: Only d_b is right; in loss and d_W the penalty is averaged: it stands
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 / len(X) * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    d_W = X.T @ D + l2 / len(X) * W
    d_b = np.sum(D, axis=0)
    return loss, d_W, d_b
