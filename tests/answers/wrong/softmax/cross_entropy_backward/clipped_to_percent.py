"""Probabilities between 1 and 99 per cent.

located
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    probs = np.clip(softmax(logits), 0.01, 0.99)
    return (probs - targets) / len(probs)
