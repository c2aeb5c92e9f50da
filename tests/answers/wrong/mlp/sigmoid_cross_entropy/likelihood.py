"""The log-likelihood (S2.CG.2b1, D1).

says: The sign: a loss is minus the log-likelihood, so it is positive.
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    one, zero = -np.logaddexp(0, -logits), -np.logaddexp(0, logits)
    return np.sum(targets * one + (1 - targets) * zero) / len(logits)
