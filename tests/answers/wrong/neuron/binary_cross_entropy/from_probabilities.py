"""N3, N5, N6: right, but through probabilities that have been rounded.

says: Right at ordinary inputs
earns: 0.75
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    losses = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return losses.mean()
