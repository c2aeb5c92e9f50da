"""Bits instead of nats.

says: factor 1.44
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * np.log2(softmax(logits)), axis=1))
