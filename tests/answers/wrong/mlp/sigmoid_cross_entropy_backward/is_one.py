"""If t is 1.

located
"""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return np.where(targets == 1, p - 1, p) / len(logits)
