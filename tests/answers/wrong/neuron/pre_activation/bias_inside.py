"""Adds the bias to every product before the sum.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.7, 0.3]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: The bias is added once for every feature; it
"""

import numpy as np


def pre_activation(X, w, b):
    return np.sum(X * w + b, axis=1)
