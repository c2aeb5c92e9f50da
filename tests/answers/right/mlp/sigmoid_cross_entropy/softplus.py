"""softplus minus t z."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    softplus = np.logaddexp(0, logits)
    return np.sum(softplus - targets * logits) / logits.shape[0]
