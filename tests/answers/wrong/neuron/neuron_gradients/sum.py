"""Sum for mean in both.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-1.254676, 0.095822], -0.80451), right ([-0.627338, 0.047911], -0.402255)

says: n times too long: the
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    return X.T @ error, np.sum(error)
