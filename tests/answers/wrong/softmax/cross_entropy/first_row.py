"""Loss of the first row.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 0.407606, right 2.25164

says: That is the first of the losses alone: does a return stand in the loop?
"""

import numpy as np


def cross_entropy(logits, targets):
    for log_p, t in zip(log_softmax(logits), targets):
        return -np.sum(t * log_p)
