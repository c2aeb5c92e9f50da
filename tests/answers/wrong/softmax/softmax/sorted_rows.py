"""Sorts each row to find its largest logit.

says: What softmax returns is sorted: the order in each row is lost.
"""

import numpy as np


def softmax(logits):
    z = np.sort(logits, axis=1)
    e = np.exp(z - z[:, -1:])
    return e/e.sum(axis=1, keepdims=True)
