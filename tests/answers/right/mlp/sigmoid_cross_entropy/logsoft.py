"""As a softmax of two."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    total = 0.0
    for j in range(logits.shape[1]):
        two = np.stack([logits[:, j], np.zeros(len(logits))], axis=1)
        t = np.stack([targets[:, j], 1 - targets[:, j]], axis=1)
        total = total + cross_entropy(two, t)
    return total
