"""P5, S2.AN.19a: the indicator is missing.

says: The targets are missing
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(log_softmax(logits).sum(axis=1))
