"""All axes of length 1 are taken away, that of a single feature, too.

says: d_W has shape (2,) for 3 examples, 1 feature, 2 classes
earns: 2/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = X @ W + b
    loss = cross_entropy(logits, targets) + l2 / 2 * np.sum(W**2)
    D = cross_entropy_backward(logits, targets)
    return loss, np.squeeze(X.T @ D + l2 * W), D.sum(axis=0)
