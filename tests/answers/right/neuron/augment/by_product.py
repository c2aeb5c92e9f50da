"""By product."""

import numpy as np


def augment(X):
    n, d = X.shape
    E = np.eye(d, d + 1, k=1)
    A = X @ E
    A[:, 0] += 1
    return A
