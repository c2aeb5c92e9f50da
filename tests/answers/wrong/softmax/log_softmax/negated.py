"""Minus the logarithm.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[2.407606,
1.407606, 0.407606], [0.095674, 4.095674, 2.595674]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The sign: the logarithm of a number below 1 is
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return np.log(np.exp(z).sum(axis=1, keepdims=True)) - z
