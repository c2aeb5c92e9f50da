"""Minus the probability.

says: the logarithm is missing
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * softmax(logits), axis=1))
