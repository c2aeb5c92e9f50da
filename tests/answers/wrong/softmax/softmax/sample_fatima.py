"""Fatima of the sample class: S2.AN.18a.

says: at logits of 1000 it gives nan
earns: 3/4
"""

import numpy as np


def softmax(logits):
    return np.exp(logits) / np.sum(np.exp(logits), axis=1, keepdims=True)
