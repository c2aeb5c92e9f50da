"""N3: the logarithm of a rounded probability.

says: gives nan
earns: 3/4
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * np.log(softmax(logits)), axis=1))
