"""The slope at p, times that of p: 0 by 0 where the neuron is sure (N5).

says: gives nan
earns: 3/4
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    n = len(y)
    p = sigmoid(X @ w + b)
    dp = (p - y) / (p * (1 - p)) / n
    J = np.diag(p * (1 - p))
    dz = J @ dp
    return X.T @ dz, float(dz @ np.ones(n))
