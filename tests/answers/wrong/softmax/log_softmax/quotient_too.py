"""Divides.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[ -4.9067 ,
-2.45335 , 0. ], [ 0. , -41.808498, -26.130311]] of shape (2, 3), right [[-2.407606,
-1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: A quotient became a quotient: the logarithm turns
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return z / (np.log(np.exp(z).sum(axis=1, keepdims=True)) + 1e-12)
