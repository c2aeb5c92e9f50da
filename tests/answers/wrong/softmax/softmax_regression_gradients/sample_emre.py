"""Emre of the sample class: S0.Q2.8.

says: The loss is right. The entry of the true class is too large: on the diagonal of the Jacobian a factor is missing.
earns: 1/3
"""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = X @ W + b
    P = softmax(logits)
    D = -(targets / P * (1 - P) - (1 - targets) * P) / len(X)
    loss = cross_entropy(logits, targets) + l2 / 2 * np.sum(W**2)
    return loss, X.T @ D + l2 * W, D.sum(axis=0)
