"""Class by class, what is left of 1."""

import numpy as np


def softmax(logits):
    # stick breaking
    n, k = logits.shape
    P = np.zeros((n, k))
    left = np.ones(n)
    for j in range(k - 1):
        rest = np.logaddexp.reduce(logits[:, j + 1 :], axis=1)
        s = sigmoid(logits[:, j] - rest)
        P[:, j] = left * s
        left = left * sigmoid(rest - logits[:, j])
    P[:, -1] = left
    return P
