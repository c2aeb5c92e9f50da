"""The bias gets the sum, the weights the mean.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.627338, 0.047911], -0.80451), right ([-0.627338, 0.047911], -0.402255)

says: d_w is right; d_b is summed where d_w is averaged.
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    return X.T @ error / len(y), np.sum(error)
