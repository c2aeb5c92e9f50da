"""z is already taken for a probability, then activated twice.

says: The sigmoid of the logit went into a formula that wants the logit itself.
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(sigmoid(z))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
