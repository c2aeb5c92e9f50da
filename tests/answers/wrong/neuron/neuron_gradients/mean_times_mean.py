"""Mean error times mean feature.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.603382, -0. ], -0.402255), right ([-0.627338, 0.047911], -0.402255)

says: d_b is right; in d_w the mean of a product is not
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = np.mean(sigmoid(X @ w + b) - y)
    return error * X.mean(axis=0), error
