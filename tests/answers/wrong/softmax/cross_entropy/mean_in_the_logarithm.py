"""Averages probabilities before the logarithm.

says: The mean is taken before the logarithm; each row has its own logarithm.
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.log(np.mean(np.sum(targets*softmax(logits), axis=1)))
