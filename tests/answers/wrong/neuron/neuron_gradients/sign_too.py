"""What was right minus what was said.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([ 0.627338, -0.047911], 0.402255), right ([-0.627338, 0.047911], -0.402255)

says: Right size, opposite
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = (y - sigmoid(X @ w + b)) / len(y)
    return X.T @ error, np.sum(error)
