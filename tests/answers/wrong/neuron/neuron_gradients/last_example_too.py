"""Overwrites in the loop.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.450166, 0.225083], -0.225083), right ([-0.627338, 0.047911], -0.402255)

says: Only the last example reaches your result.
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    d_w, d_b = np.zeros(X.shape[1]), 0.0
    for row, label in zip(X, y):
        error = sigmoid(row @ w + b) - label
        d_w = error * row / len(y)
        d_b = error / len(y)
    return d_w, d_b
