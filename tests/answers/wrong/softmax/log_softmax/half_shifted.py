"""Shift on one side only.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-0.407606,
0.592394, 1.592394], [ 2.904326, -1.095674, 0.404326]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The logarithm of the shifted sum belongs to the
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return logits - np.log(np.exp(z).sum(axis=1, keepdims=True))
