"""Maximum of each column.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[0.024289,
0.487856, 0.487856], [0.736125, 0.099624, 0.164252]] of shape (2, 3), right
[[0.090031, 0.244728, 0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: Each logit is shifted by the maximum of its
"""

import numpy as np


def softmax(logits):
    with np.errstate(all="ignore"):
        e = np.exp(logits - logits.max(axis=0))
        return e / e.sum(axis=1, keepdims=True)
