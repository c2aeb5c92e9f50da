"""Chiara of the sample class."""

import math
import numpy as np


def sigmoid_cross_entropy(logits, targets):
    total = 0.0
    for o, t in zip(np.ravel(logits), np.ravel(targets)):
        total += max(o, 0) - t * o + math.log1p(math.exp(-abs(o)))
    return total / len(logits)
