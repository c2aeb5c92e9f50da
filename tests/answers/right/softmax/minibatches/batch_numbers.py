"""Counts batches, rounded up."""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    number = -(-len(X) // batch_size)
    for i in range(number):
        rows = order[i * batch_size : min((i + 1) * batch_size, len(X))]
        yield np.take(X, rows, axis=0), np.take(targets, rows, axis=0)
