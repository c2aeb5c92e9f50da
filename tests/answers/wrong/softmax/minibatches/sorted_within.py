"""Each batch is sorted.

located
earns: 1/3
"""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = np.sort(order[start : start + batch_size])
        yield X[rows], targets[rows]
