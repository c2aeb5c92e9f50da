"""Shifts by the whole part of the maximum, which is as safe."""

import numpy as np


def softmax(logits):
    m = logits.max(axis=1, keepdims=True).astype(int)
    e = np.exp(logits - m)
    return e / e.sum(axis=1, keepdims=True) * np.exp(m - m)
