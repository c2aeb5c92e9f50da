"""Shifted, but not divided.

says: the division by the sum is missing
"""

import numpy as np


def softmax(logits):
    return np.exp(logits - logits.max(axis=1, keepdims=True))
