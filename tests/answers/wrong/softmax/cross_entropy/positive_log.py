"""D1: the log-likelihood.

says: minus the log-likelihood
"""

import numpy as np


def cross_entropy(logits, targets):
    return np.mean(np.sum(targets * log_softmax(logits), axis=1))
