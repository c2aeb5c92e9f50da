"""Gradient of the summed loss.

Counterexample: softmax_regression_gradients([[ 1. , 2. ], [ 3. , -1. ], [ 0.5, 0. ]],
[[1., 0.], [0., 1.], [1., 0.]], [[ 0.5, -0.5], [ 1. , 2. ]], [ 0.1, -0.2]) ->
(1.92925, [[ 2.136639, -2.136639], [-2.322989, 2.322989]], [ 0.0084, -0.0084]), right
(1.92925, [[ 0.712213, -0.712213], [-0.77433 , 0.77433 ]], [ 0.0028, -0.0028])

says: The loss is right. n
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = softmax(Z) - targets
    d_W = X.T @ D + l2 * W
    d_b = np.sum(D, axis=0)
    return loss, d_W, d_b
