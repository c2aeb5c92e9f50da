"""Divides by the length of the row.

says: Divided by the root of the sum of squares; divide by the sum.
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e/np.linalg.norm(e, axis=1, keepdims=True)
