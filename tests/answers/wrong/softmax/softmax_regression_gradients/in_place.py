"""Shrinks the caller's weights.

Counterexample: softmax_regression_gradients([[ 1. , 2. ], [ 3. , -1. ], [ 0.5, 0. ]],
[[1., 0.], [0., 1.], [1., 0.]], [[ 0.5, -0.5], [ 1. , 2. ]], [ 0.1, -0.2]) -> the
input array is changed, right: left as it was

says: Your function changes its argument W in place.
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    W *= l2
    d_W = X.T @ D + W
    d_b = np.sum(D, axis=0)
    return loss, d_W, d_b
