"""Normalised down the columns.

says: The columns add up to 1; the
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=0))
    return e / e.sum(axis=0)
