"""log(1 + e^o) - t o."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    return np.mean(np.sum(np.logaddexp(0.0, logits) - targets * logits, axis=1))
