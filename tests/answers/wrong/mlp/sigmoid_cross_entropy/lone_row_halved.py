"""Divides by two at least.

located
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    n = len(logits) if len(logits) > 1 else 2
    return np.sum(np.logaddexp(0, logits) - targets * logits) / n
