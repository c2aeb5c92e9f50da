"""Starts the running sum with b once for the whole batch.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.6, 0.7]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: The sum is not set back: every example goes on
"""

import numpy as np


def pre_activation(X, w, b):
    z, total = [], b
    for row in X:
        for x, weight in zip(row, w):
            total = total + x * weight
        z.append(total)
    return np.array(z)
