"""A loop that works for matrices only.

says: The truth value of an array with more than one element is ambiguous.
"""

import numpy as np


def relu(z):
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            out[i, j] = max(0, z[i, j])
    return out
