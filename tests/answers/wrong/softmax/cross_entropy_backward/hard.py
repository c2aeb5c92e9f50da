"""P7: the winner instead of the probabilities.

says: taken from the winner alone
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (np.eye(p.shape[1])[p.argmax(axis=1)] - targets) / len(logits)
