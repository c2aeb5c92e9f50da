"""One sum, divided by n."""

import numpy as np


def cross_entropy(logits, targets):
    return -np.sum(targets * log_softmax(logits)) / len(logits)
