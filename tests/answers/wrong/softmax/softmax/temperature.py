"""Divided by the largest logit in place of shifted.

located
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits / np.abs(logits).max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
