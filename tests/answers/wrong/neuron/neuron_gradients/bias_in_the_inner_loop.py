"""Adds to d_b inside of the loop over the features.

says: d_w is right; d_b is added up once for every feature.
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y)/len(X)
    d_w, d_b = np.zeros(len(w)), 0
    for j in range(len(w)):
        d_w[j] = e @ X[:, j]
        d_b += e.sum()
    return d_w, d_b
