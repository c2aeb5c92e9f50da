"""Sums the products over the features.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.354344, -0.225083], -0.402255), right ([-0.627338, 0.047911], -0.402255)

says: ) for a batch of
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    return np.mean(error[:, None] * X, axis=1), np.mean(error)
