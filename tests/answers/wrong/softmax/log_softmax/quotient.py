"""A quotient of logarithms.

says: turns it into a difference
"""

import numpy as np


def log_softmax(logits):
    return logits / np.log(np.exp(logits).sum(axis=1, keepdims=True))
