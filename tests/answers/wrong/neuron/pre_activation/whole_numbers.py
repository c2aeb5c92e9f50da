"""The result is collected in an array of whole numbers.

says: What pre_activation returns is cut off to whole
"""

import numpy as np


def pre_activation(X, w, b):
    z = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        z[i] = X[i] @ w + b
    return z
