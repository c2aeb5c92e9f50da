"""np.split at the places."""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for rows in np.split(order, range(batch_size, len(X), batch_size)):
        yield X[rows], targets[rows]
