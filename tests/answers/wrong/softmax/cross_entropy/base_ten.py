"""D12: to base 10.

says: which base has your logarithm
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * np.log10(softmax(logits)), axis=1))
