"""Order of the results.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> (-0.402255, [-0.627338, 0.047911]), right ([-0.627338, 0.047911], -0.402255)

says: d_w and d_b are exchanged.
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return np.sum(error), X.T @ error
