"""np.average along the examples."""

import numpy as np


def neuron_gradients(X, y, w, b):
    z = X @ w + b
    p = np.where(z > 0, 1/(1 + np.exp(-np.abs(z))), 1 - 1/(1 + np.exp(-np.abs(z))))
    e = np.where(y == 1, p - 1, p)
    return np.average(X.T*e, axis=1), np.average(e)
