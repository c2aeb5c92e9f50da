"""The loop over the features starts at 1.

says: The first feature is left
"""

import numpy as np


def pre_activation(X, w, b):
    z = np.zeros(len(X))
    for i in range(len(X)):
        for j in range(1, len(w)):
            z[i] += X[i, j] * w[j]
        z[i] += b
    return z
