"""Sum over the classes.

Counterexample: softmax_regression_gradients([[ 1. , 2. ], [ 3. , -1. ], [ 0.5, 0. ]],
[[1., 0.], [0., 1.], [1., 0.]], [[ 0.5, -0.5], [ 1. , 2. ]], [ 0.1, -0.2]) ->
(1.92925, [[ 0.712213, -0.712213], [-0.77433 , 0.77433 ]], [0., 0., 0.]), right
(1.92925, [[ 0.712213, -0.712213], [-0.77433 , 0.77433 ]], [ 0.0028, -0.0028])

says: ) is asked for.
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(Z, targets)
    d_W = X.T @ D + l2 * W
    d_b = np.sum(D, axis=1)
    return loss, d_W, d_b
