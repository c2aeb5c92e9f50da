"""P4: gradient of the entropy.

says: slope of the entropy
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return softmax_backward(-np.log(p) - 1, p) / len(p)
