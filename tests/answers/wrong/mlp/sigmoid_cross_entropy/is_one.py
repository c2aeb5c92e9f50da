"""If t is 1.

located
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(
        np.where(targets == 1, np.logaddexp(0.0, -logits), np.logaddexp(0.0, logits))
    ) / len(logits)
