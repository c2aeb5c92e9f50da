"""Dag of the sample class."""

import numpy as np


def cross_entropy(logits, targets):
    log_of_sum = np.logaddexp.reduce(logits, axis=1)
    return np.mean(log_of_sum - np.einsum("nk,nk->n", targets, logits))
