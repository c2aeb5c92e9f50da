"""P6, N8: over the examples.

says: The columns add up to 1
"""

import numpy as np


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=0))
    return powers / powers.sum(axis=0)
