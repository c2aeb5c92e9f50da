"""The half of the penalty is forgotten, consistently.

says: in loss and d_W the half
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = X @ W + b
    D = cross_entropy_backward(logits, targets)
    return (
        cross_entropy(logits, targets) + l2 * np.sum(W**2),
        X.T @ D + 2 * l2 * W,
        D.sum(axis=0),
    )
