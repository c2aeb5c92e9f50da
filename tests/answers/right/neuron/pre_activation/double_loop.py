"""Two loops over plain numbers."""

import numpy as np


def pre_activation(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for i in range(n):
        total = b
        for j in range(d):
            total += X[i, j] * w[j]
        z[i] = total
    return z
