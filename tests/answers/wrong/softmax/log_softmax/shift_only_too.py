"""Shift only.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-2. , -1. , 0.
], [ 0. , -4. , -2.5]] of shape (2, 3), right [[-2.407606, -1.407606, -0.407606],
[-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: Only the shift is subtracted; the logarithm of
"""

import numpy as np


def log_softmax(logits):
    return logits - np.max(logits, axis=1, keepdims=True)
