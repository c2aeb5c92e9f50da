"""Uses softmax only where it is safe: at the largest entry."""

import numpy as np


def log_softmax(logits):
    p_top = softmax(logits).max(axis=1, keepdims=True)
    return np.log(p_top) + (logits - logits.max(axis=1, keepdims=True))
