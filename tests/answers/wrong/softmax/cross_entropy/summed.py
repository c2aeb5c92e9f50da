"""B1: a sum over the examples.

says: The losses of the rows are added up
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.sum(targets * log_softmax(logits))
