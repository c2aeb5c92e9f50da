"""All axes of length 1 are taken away, that of a single feature, too.

says: for one feature d_w gives shape () for (1,)
earns: 3/4
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y) / len(y)
    return np.squeeze(X.T @ e), e.sum()
