"""Sums along axis 0, then mean.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 1.50109, right 2.25164

says: Added up over the rows and averaged over the
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * log_softmax(logits), axis=0))
