"""@ for *.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 4.25328, right 2.25164

says: Every row of targets meets every row of logarithms: a product of the two
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets @ log_softmax(logits).T, axis=1))
