"""The squared error.

says: squared error of the probabilities
"""

import numpy as np


def cross_entropy(logits, targets):
    return np.mean(np.sum((softmax(logits) - targets) ** 2, axis=1))
