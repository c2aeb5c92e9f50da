"""One sum for the whole matrix.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[0.05198 ,
0.141296, 0.384081], [0.384081, 0.007035, 0.031527]] of shape (2, 3), right
[[0.090031, 0.244728, 0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: All entries together add up to 1; every row must
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return e / e.sum()
