"""exp(-z).

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[0.665241,
0.244728, 0.090031], [0.014753, 0.805512, 0.179734]] of shape (2, 3), right
[[0.090031, 0.244728, 0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: The largest logit got the smallest probability.
"""

import numpy as np


def softmax(logits):
    z = logits.min(axis=1, keepdims=True) - logits
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)
