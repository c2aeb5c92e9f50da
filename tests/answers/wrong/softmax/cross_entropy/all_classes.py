"""P5, S2.AN.19a: the indicator is missing.

says: Every class is counted in full, not only the true
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(log_softmax(logits).sum(axis=1))
