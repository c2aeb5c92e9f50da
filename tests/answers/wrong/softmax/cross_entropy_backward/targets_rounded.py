"""Soft targets are rounded.

located
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    return (softmax(logits) - np.round(targets)) / len(logits)
