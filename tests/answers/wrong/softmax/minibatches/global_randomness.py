"""The generator is not used: every call is another.

says: gives two answers
"""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = np.random.permutation(len(X))
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield X[rows], targets[rows]
