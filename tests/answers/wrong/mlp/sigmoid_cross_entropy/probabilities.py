"""Logits taken for probabilities.

located
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return -np.sum(
        targets * np.log(np.abs(logits) + 1)
        + (1 - targets) * np.log(np.abs(1 - logits) + 1)
    ) / len(logits)
