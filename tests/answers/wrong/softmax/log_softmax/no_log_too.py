"""Logarithm forgotten.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-3.503215,
-2.503215, -1.503215], [-1.100401, -5.100401, -3.600401]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The sum of the exponentials is subtracted without
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return z - np.exp(z).sum(axis=1, keepdims=True)
