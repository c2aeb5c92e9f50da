"""Logits without the bias.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.663791, 0.04874 ], -0.426281), right ([-0.627338, 0.047911], -0.402255)

says: The bias is missing in z.
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w) - y) / len(y)
    return X.T @ error, np.sum(error)
