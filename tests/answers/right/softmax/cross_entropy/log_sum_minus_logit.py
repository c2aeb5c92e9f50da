"""The targets add up to 1, so the logarithm of the sum stands alone."""

import numpy as np


def cross_entropy(logits, targets):
    # targets add up to one
    return np.mean(
        np.logaddexp.reduce(logits, axis=1) - np.sum(targets * logits, axis=1)
    )
