"""By logarithms."""

import numpy as np


def cross_entropy_backward(logits, targets):
    return (np.exp(log_softmax(logits)) - targets) / targets.shape[0]
