"""Adds (1 - t) log(1 - p) as well.

says: The term (1 - t) log(1 - p)
"""

import numpy as np


def cross_entropy(logits, targets):
    logp = log_softmax(logits)
    p = np.exp(logp)
    rest = np.sum((1 - targets) * np.log(1 - p), axis=1)
    return -np.mean(np.sum(targets * logp, axis=1) + rest)
