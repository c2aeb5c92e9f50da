"""X for X.T; fits only if n = d.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.402255, -0.129261], -0.402255), right ([-0.627338, 0.047911], -0.402255)

says: @ adds up along the last axis of its left
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return X @ error, np.sum(error)
