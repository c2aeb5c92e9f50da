"""N2: one maximum for the whole matrix.

says: gives nan
earns: 3/4
"""

import numpy as np


def softmax(logits):
    powers = np.exp(logits - logits.max())
    return powers / powers.sum(axis=1, keepdims=True)
