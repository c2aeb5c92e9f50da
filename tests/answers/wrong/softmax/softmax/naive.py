"""N1: as it stands in the book.

says: gives nan
earns: 3/4
"""

import numpy as np


def softmax(logits):
    powers = np.exp(logits)
    return powers / powers.sum(axis=1, keepdims=True)
