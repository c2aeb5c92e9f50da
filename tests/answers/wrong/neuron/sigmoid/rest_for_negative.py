"""One minus the exponential on the negative side.

says: For negative z that is 1 - exp(z); it is exp(z) / (1 + exp(z)).
"""

import numpy as np


def sigmoid(z):
    s = np.exp(-np.abs(z))
    return np.where(z >= 0, 1/(1 + s), 1 - s)
