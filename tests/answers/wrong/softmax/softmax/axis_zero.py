"""Columns add up to 1.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[0.119203,
0.952574, 0.924142], [0.880797, 0.047426, 0.075858]] of shape (2, 3), right
[[0.090031, 0.244728, 0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: The columns add up to 1; the rows must. Which
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
