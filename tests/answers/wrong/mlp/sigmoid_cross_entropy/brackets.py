"""The minus in front of one term only (S2.AN.13a).

says: The minus in front belongs to both terms; the brackets are missing.
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    p = sigmoid(logits)
    one, zero = targets * np.log(p), (1 - targets) * np.log(1 - p)
    return np.sum(-one + zero) / len(logits)
