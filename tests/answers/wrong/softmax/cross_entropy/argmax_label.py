"""Turns targets into labels.

Counterexample: cross_entropy([[1., 3.]], [[0.9, 0.1]]) -> 2.12693, right 1.92693

says: Only the class with the largest target counts
"""

import numpy as np


def cross_entropy(logits, targets):
    labels = np.argmax(targets, axis=1)
    return -np.mean(log_softmax(logits)[np.arange(len(labels)), labels])
