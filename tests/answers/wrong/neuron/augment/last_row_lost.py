"""The loop ends one row too early.

located
"""

import numpy as np


def augment(X):
    A = np.ones((len(X), X.shape[1] + 1))
    for i in range(len(X) - 1):
        A[i, 1:] = X[i]
    A[-1, 1:] = 0
    return A
