"""log2.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-2.588051,
-1.588051, -0.588051], [-0.138029, -4.138029, -2.638029]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The logarithm of the sum has base 2; the natural
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return z - np.log2(np.exp(z).sum(axis=1, keepdims=True))
