"""One example loses its axis.

Counterexample: softmax_regression_gradients([[1., 2.]], [[1., 0.]], [[ 0.5, -0.5], [
1. , 2. ]], [ 0.1, -0.2], l2=0.5) -> ValueError: matmul: Input operand 1 has a
mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2
is different from 1), right (2.47819, [[-0.418188, 0.418188], [-0.836376, 2.336376]],
[-0.668188, 0.668188])

says: Right at ordinary inputs; for one example it
earns: 3/4
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    loss = cross_entropy(Z, targets) + l2 / 2 * np.sum(W**2)
    D = np.squeeze(cross_entropy_backward(Z, targets))
    d_W = X.T @ D + l2 * W
    d_b = np.sum(D, axis=0)
    return loss, d_W, d_b
