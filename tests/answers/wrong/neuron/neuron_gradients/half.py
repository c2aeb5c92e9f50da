"""Factor 2 of a squared error.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-1.254676, 0.095822], -0.80451), right ([-0.627338, 0.047911], -0.402255)

says: is twice too long: where does a factor 2 come
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = 2 * (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ error, np.sum(error)
