"""Maximum without keepdims.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> ValueError: operands
could not be broadcast together with shapes (2,3) (2,) , right [[0.090031, 0.244728,
0.665241], [0.90876 , 0.016645, 0.074596]] of shape (2, 3)

says: ) do not go together. Here logits has shape (
"""

import numpy as np


def softmax(logits):
    with np.errstate(all="ignore"):
        e = np.exp(logits - np.max(logits, axis=1))
        return e / e.sum(axis=1, keepdims=True)
