"""Logarithms to base 10 (D12).

says: A constant factor: which base has your logarithm? Natural is asked for.
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    loss = np.logaddexp(0, logits) - targets * logits
    return np.sum(loss) / len(logits) / np.log(10)
