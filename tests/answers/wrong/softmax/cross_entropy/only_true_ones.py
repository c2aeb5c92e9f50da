"""Looks for a target of exactly 1.

says: Your function gives nan
"""

import numpy as np


def cross_entropy(logits, targets):
    lp = log_softmax(logits)
    return -np.mean(lp[targets == 1])
