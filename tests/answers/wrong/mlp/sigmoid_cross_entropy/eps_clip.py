"""Probabilities cut off.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = np.clip(sigmoid(logits), 1e-7, 1 - 1e-7)
    return -np.sum(targets * np.log(p) + (1 - targets) * np.log(1 - p)) / len(logits)
