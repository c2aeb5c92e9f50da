"""d_b as an array of one entry.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.627338, 0.047911], [-0.402255]), right ([-0.627338, 0.047911], -0.402255)

says: features; () is asked for.
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ error, np.array([np.sum(error)])
