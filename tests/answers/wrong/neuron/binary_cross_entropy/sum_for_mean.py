"""B1: the losses are added up.

says: The losses of the examples are added up; their mean is asked for.
"""

import numpy as np


def binary_cross_entropy(z, y):
    loss = 0.0
    for zi, yi in zip(z, y):
        loss += np.log(1 + np.exp(zi)) - yi * zi
    return loss
