"""Returns after the first example.

Counterexample: one_vs_rest_predict([[ 1., 0.], [ 0., 1.], [-1., 3.]], [[1., 0., 2.],
[0., 4., 1.]], [ 0.5, 0. , -3. ]) -> [0] whole of shape (1,), right [0, 1, 1] whole of
shape (3,)

says: What one_vs_rest_predict returns has shape (
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    for x in X:
        return np.array([np.argmax(x @ W + b)])
