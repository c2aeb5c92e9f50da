"""Dag of the sample class."""

import numpy as np


def cross_entropy_backward(logits, targets):
    log_of_sum = np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return np.exp(logits - log_of_sum) / len(logits) - targets / len(logits)
