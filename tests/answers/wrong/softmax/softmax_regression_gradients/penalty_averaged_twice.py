"""The penalty is averaged over the examples, consistently.

says: in loss and d_W the penalty is averaged
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = X @ W + b
    D = cross_entropy_backward(logits, targets)
    return (
        cross_entropy(logits, targets) + l2 / (2 * len(X)) * np.sum(W**2),
        X.T @ D + l2 / len(X) * W,
        D.sum(axis=0),
    )
