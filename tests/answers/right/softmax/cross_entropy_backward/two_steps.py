"""Through the probabilities."""

import numpy as np


def cross_entropy_backward(logits, targets):
    log_p = log_softmax(logits)
    total = targets.sum(axis=1, keepdims=True)
    return (total * np.exp(log_p) - targets) / logits.shape[0]
