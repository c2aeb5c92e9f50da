"""Divides by the number of features.

Counterexample: neuron_gradients([[ 2., -1.]], [0] whole, [0.2, 0.3], 0.1) -> ([
0.549834, -0.274917], 0.274917), right ([ 1.099668, -0.549834], 0.549834)

says: Divided by the number of features; the mean is
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / X.shape[1]
    return X.T @ error, np.sum(error)
