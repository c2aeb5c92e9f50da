"""Sigmoids, normalized.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[0.236759,
0.346169, 0.417073], [0.516587, 0.145849, 0.337564]] of shape (2, 3), right
[[0.090031, 0.244728, 0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: Sigmoids are divided by their sum; softmax
"""

import numpy as np


def softmax(logits):
    s = 0.5 * (1 + np.tanh(logits / 2)) + 1e-300
    return s / s.sum(axis=1, keepdims=True)
