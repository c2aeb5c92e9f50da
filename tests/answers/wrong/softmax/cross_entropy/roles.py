"""Logarithm of the targets.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 18.2104, right 2.25164

located
"""

import numpy as np


def cross_entropy(logits, targets):
    with np.errstate(all="ignore"):
        return -np.mean(np.sum(softmax(logits) * np.log(targets + 1e-12), axis=1))
