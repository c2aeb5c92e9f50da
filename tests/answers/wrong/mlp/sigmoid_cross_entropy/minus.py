"""Minus in front.

says: The sign: a loss is minus the log-likelihood,
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return -np.sum(
        targets * np.logaddexp(0.0, -logits) + (1 - targets) * np.logaddexp(0.0, logits)
    ) / len(logits)
