"""Each row's error scaled in a loop."""

import numpy as np


def cross_entropy_backward(logits, targets):
    n = len(logits)
    out = np.zeros(logits.shape)
    probs = softmax(logits)
    for i in range(n):
        for j in range(logits.shape[1]):
            out[i, j] = (probs[i, j] - targets[i, j]) / n
    return out
