"""Dag of the sample class."""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    p = 0.5 * (1 + np.tanh(logits / 2))
    return (p - targets) / logits.shape[0]
