"""Row by row, into an array made like the targets.

says: comes out in whole numbers, too
earns: 3/4
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    gradient = np.zeros_like(targets)
    for i, p in enumerate(softmax(logits)):
        for c in range(len(p)):
            gradient[i, c] = (p[c] - targets[i, c]) / len(logits)
    return gradient
