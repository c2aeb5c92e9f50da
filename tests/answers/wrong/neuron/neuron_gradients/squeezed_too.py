"""One feature becomes a number.

Counterexample: neuron_gradients([[ 2. ], [-1.5], [ 0.5]], [1, 1, 1] whole, [-3.],
0.25) -> (-0.789813, -0.594235), right ([-0.789813], -0.594235)

says: Right at ordinary inputs; for one feature d_w
earns: 3/4
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return np.squeeze(X.T @ error[:, None]), np.sum(error)
