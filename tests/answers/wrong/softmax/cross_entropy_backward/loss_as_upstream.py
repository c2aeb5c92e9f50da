"""The losses instead of their slopes go back.

says: The losses -t log p themselves are taken back through softmax; their slopes -t
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return softmax_backward(-targets * np.log(p + 1e-12), p) / len(logits)
