"""All axes of length 1 are taken away, that of a single feature, too.

says: has shape () for one feature and labels of 1 only
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y) / len(y)
    return np.squeeze(X.T @ e), e.sum()
