"""Odds instead of probabilities.

says: leaves out the class itself
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits)
    return e / (e.sum(axis=1, keepdims=True) - e)
