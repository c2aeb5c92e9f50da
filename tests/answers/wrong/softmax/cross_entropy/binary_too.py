"""Two-class formula for every class.

Counterexample: cross_entropy([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0., 0., 1.],
[0., 1., 0.]]) -> 3.67504, right 2.25164

says: The term (1 - t) log(1 - p) belongs to a single
"""

import numpy as np


def cross_entropy(logits, targets):
    p = np.clip(softmax(logits), 1e-12, 1 - 1e-12)
    losses = targets * np.log(p) + (1 - targets) * np.log(1 - p)
    return -np.mean(np.sum(losses, axis=1))
