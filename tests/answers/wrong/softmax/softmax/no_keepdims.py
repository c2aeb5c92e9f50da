"""N7: keepdims forgotten.

says: What does keepdims do?
"""

import numpy as np


def softmax(logits):
    powers = np.exp(logits)
    return powers / powers.sum(axis=1)
