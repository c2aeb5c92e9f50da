"""A loop that works for matrices only.

says: one True or False is needed there, and an array holds one for each entry
"""

import numpy as np


def relu(z):
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            out[i, j] = max(0, z[i, j])
    return out
