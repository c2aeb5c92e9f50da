"""Another strength where none is given.

located
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.01):
    logits = X @ W + b
    D = cross_entropy_backward(logits, targets)
    return (
        cross_entropy(logits, targets) + l2 / 2 * np.sum(W**2),
        X.T @ D + l2 * W,
        D.sum(axis=0),
    )
