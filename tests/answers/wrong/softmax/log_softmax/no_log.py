"""The sum without its logarithm.

says: without its logarithm
"""

import numpy as np


def log_softmax(logits):
    return logits - np.exp(logits).sum(axis=1, keepdims=True)
