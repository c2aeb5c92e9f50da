"""The logarithm of the targets.

says: Targets and probabilities are exchanged
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(softmax(logits) * np.log(targets), axis=1))
