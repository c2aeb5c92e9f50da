"""Multiplied by one part in n."""

import numpy as np


def cross_entropy_backward(logits, targets):
    return (1.0 / targets.shape[0]) * np.subtract(softmax(logits), targets)
