"""Epsilon.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = sigmoid(logits)
    return -np.sum(
        targets * np.log(p + 1e-9) + (1 - targets) * np.log(1 - p + 1e-9)
    ) / len(logits)
