"""D5: the size of the error.

says: The sign of the error is lost
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return np.abs(p - targets) / len(logits)
