"""N1: without a shift.

says: gives inf
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
