"""B4: only the last row survives the loop.

says: Only the last example
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    for i, row in enumerate(softmax(logits)):
        gradient = np.zeros(logits.shape)
        gradient[i] = (row - targets[i]) / len(logits)
    return gradient
