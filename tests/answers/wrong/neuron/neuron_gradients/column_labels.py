"""Labels as a column against a row of probabilities.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.603382, 0. ], -0.402255), right ([-0.627338, 0.047911], -0.402255)

located
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y.reshape(-1, 1)
    return X.T @ error.mean(axis=1) / len(y), np.mean(error)
