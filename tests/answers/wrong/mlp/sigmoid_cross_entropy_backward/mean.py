"""Averaged.

says: What sigmoid_cross_entropy_backward returns has shape
"""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    return np.mean(sigmoid(logits) - targets, axis=0)
