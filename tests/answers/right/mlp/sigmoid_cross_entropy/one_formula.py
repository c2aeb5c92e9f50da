"""log(1 + exp(o)) - t o."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.sum(np.logaddexp(0, logits) - targets * logits) / len(logits)
