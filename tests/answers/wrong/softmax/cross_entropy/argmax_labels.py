"""Soft targets are rounded to labels.

says: Only the class with the largest target counts
"""

import numpy as np


def cross_entropy(logits, targets):
    labels = targets.argmax(axis=1)
    return -log_softmax(logits)[np.arange(len(labels)), labels].mean()
