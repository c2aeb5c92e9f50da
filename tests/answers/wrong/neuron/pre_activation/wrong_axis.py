"""Sums over the examples.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.7, 0.1]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: The sum runs over the examples; it must run over
"""

import numpy as np


def pre_activation(X, w, b):
    return np.sum(X * w, axis=0) + b
