"""tanh."""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.shape[0]
