"""Softmax of (o, 0), output by output."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    total = 0.0
    for q in range(logits.shape[1]):
        o, t = logits[:, q], targets[:, q]
        pair = np.stack([o, 0 * o], axis=1) * 1.0
        total += cross_entropy(pair, np.stack([t, 1 - t], axis=1))
    return total
