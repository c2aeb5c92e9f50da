"""Jara of the sample class."""

import numpy as np


def cross_entropy_backward(logits, targets):
    out, k = softmax(logits), logits.shape[1]
    deltas = np.zeros(logits.shape)
    for i in range(k):
        for j in range(k):
            deltas[:, i] -= targets[:, j] * ((i == j) - out[:, i])
    return deltas / len(logits)
