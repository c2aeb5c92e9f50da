"""Dag of the sample class."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    losses = np.logaddexp(0, logits) - targets * logits
    return losses.sum(axis=1).mean()
