"""Log before the sum.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[1. , 2. , 3.
], [6.5, 2.5, 4. ]] of shape (2, 3), right [[-2.407606, -1.407606, -0.407606],
[-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The logarithms are added up; the logarithm of the
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return z - np.sum(z, axis=1, keepdims=True)
