"""Shifts above the line only.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[0.012184, 0.03312
, 0.090031], [0.045244, 0.000829, 0.003714]] of shape (2, 3), right [[0.090031,
0.244728, 0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: Only the numerators are shifted; the sum below
"""

import numpy as np


def softmax(logits):
    with np.errstate(all="ignore"):
        shifted = logits - np.max(logits, axis=1, keepdims=True)
        return np.exp(shifted) / np.exp(logits).sum(axis=1, keepdims=True)
