"""D1: the log-likelihood for the loss.

says: a loss is minus the log-likelihood
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
