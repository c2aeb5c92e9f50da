"""Bias left out.

Counterexample: one_vs_rest_predict([[ 1., 0.], [ 0., 1.], [-1., 3.]], [[1., 0., 2.],
[0., 4., 1.]], [ 0.5, 0. , -3. ]) -> [2, 1, 1] whole of shape (3,), right [0, 1, 1]
whole of shape (3,)

says: The biases have no part in the choice
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ W, axis=1)
