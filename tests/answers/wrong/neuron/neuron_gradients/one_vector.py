"""Both gradients in one array.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> [-0.627338, 0.047911, -0.402255] of shape (3,), right ([-0.627338, 0.047911],
-0.402255)

says: Your function returns one ndarray; d_w, d_b are
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return np.append(X.T @ error, np.sum(error))
