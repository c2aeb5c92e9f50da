"""Multiplies d_b by b.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.627338, 0.047911], -0.0402255), right ([-0.627338, 0.047911], -0.402255)

says: d_w is right; d_b is multiplied by b, but b
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ error, b * np.sum(error)
