"""Mean twice.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 1.12582, right 2.25164

says: What cross_entropy returns is n times too short: is it averaged once too often?
"""

import numpy as np


def cross_entropy(logits, targets):
    return -np.mean(np.sum(targets * log_softmax(logits), axis=1)) / len(logits)
