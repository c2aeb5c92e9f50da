"""The bias is added inside the inner loop.

says: once for every feature
"""

import numpy as np


def pre_activation(X, w, b):
    z = np.zeros(X.shape[0])
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            z[i] += X[i, j] * w[j] + b
    return z
