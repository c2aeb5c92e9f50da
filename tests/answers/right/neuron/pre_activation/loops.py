"""Two plain loops over Python floats."""

import numpy as np


def pre_activation(X, w, b):
    n, d = X.shape
    z = np.empty(n)
    for i in range(n):
        total = b
        for j in range(d):
            total += X[i, j] * w[j]
        z[i] = total
    return z
