"""For soft targets with two halves."""

import numpy as np


def sigmoid_cross_entropy(logits, targets):
    def log_sigmoid(z):
        return np.minimum(z, 0) - np.log1p(np.exp(-np.abs(z)))

    n = len(logits)
    return (
        -(
            np.sum(targets * log_sigmoid(logits))
            + np.sum((1 - targets) * log_sigmoid(-logits))
        )
        / n
    )
