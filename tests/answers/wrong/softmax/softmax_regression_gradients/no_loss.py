"""Gives the gradients only.

Counterexample: softmax_regression_gradients([[ 1. , 2. ], [ 3. , -1. ], [ 0.5, 0. ]],
[[1., 0.], [0., 1.], [1., 0.]], [[ 0.5, -0.5], [ 1. , 2. ]], [ 0.1, -0.2]) -> ([[
0.712213, -0.712213], [-0.77433 , 0.77433 ]], [ 0.0028, -0.0028]), right (1.92925, [[
0.712213, -0.712213], [-0.77433 , 0.77433 ]], [ 0.0028, -0.0028])

says: things; loss, d_W, d_b are asked.
"""


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    D = cross_entropy_backward(X @ W + b, targets)
    return X.T @ D + l2 * W, D.sum(axis=0)
