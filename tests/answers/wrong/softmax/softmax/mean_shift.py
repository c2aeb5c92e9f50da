"""Shifted by the mean.

says: where one logit is 1900 above it gives nan
earns: 3/4
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.mean(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
