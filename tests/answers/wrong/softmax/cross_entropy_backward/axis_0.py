"""P6: softmax over the examples.

says: over the rows instead of the classes
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    powers = np.exp(logits)
    return (powers / powers.sum(axis=0) - targets) / len(logits)
