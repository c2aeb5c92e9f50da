"""Sum of the bias.

says: Every unit got the sum of all biases; each has
"""

import numpy as np


def affine(X, W, b):
    return X @ W + np.sum(b)
