"""Shifted by the mean.

says: where one logit is 1900 above it gives inf
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    s = logits - logits.mean(axis=1, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=1, keepdims=True))
