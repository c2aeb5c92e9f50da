"""The loop over the features never adds the bias.

says: The bias b is not added.
"""

import numpy as np


def pre_activation(X, w, b):
    n, d = X.shape
    z = np.zeros(n)
    for i in range(n):
        for j in range(d):
            z[i] = z[i] + X[i, j] * w[j]
    return z
