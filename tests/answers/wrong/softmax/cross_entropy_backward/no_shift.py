"""N1: softmax without a shift.

says: gives nan
earns: 3/4
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    powers = np.exp(logits)
    return (powers / powers.sum(axis=1, keepdims=True) - targets) / len(logits)
