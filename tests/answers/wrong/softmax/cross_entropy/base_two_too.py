"""Bits.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 3.24843, right 2.25164

says: is too long by the factor 1.44: which base has
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * log_softmax(logits), axis=1)) / np.log(2)
