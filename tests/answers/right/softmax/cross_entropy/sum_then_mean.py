"""As the hints say."""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * log_softmax(logits), axis=1))
