"""No mean (B1).

says: n times too large: the mean over the n examples is missing.
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(np.logaddexp(0, logits) - targets * logits)
