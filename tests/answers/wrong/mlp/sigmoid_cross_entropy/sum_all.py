"""Sum.

says: n times too large: the mean over the n examples
"""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(
        targets * np.logaddexp(0.0, -logits) + (1 - targets) * np.logaddexp(0.0, logits)
    )
