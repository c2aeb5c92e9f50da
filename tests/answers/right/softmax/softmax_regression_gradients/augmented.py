"""The bias as one more row of weights."""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    A = np.column_stack([np.ones(len(X)), X])
    z = A @ np.vstack([b, W])
    both = A.T @ cross_entropy_backward(z, targets)
    loss = cross_entropy(z, targets) + 0.5 * l2 * np.linalg.norm(W) ** 2
    return loss, both[1:] + l2 * W, both[0]
