"""By tanh."""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    return (0.5 + 0.5 * np.tanh(logits / 2) - targets) / logits.shape[0]
