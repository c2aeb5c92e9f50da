"""The loop ends one example too early.

says: is 0 in its last row, and right in all others: where does the loop end?
"""

import numpy as np


def pre_activation(X, w, b):
    n = X.shape[0]
    z = np.zeros(n)
    for i in range(n - 1):
        z[i] = np.dot(X[i], w) + b
    return z
