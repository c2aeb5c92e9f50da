"""Zips the parts of both shuffled arrays."""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    cuts = np.arange(batch_size, len(X), batch_size)
    yield from zip(np.split(X[order], cuts), np.split(targets[order], cuts))
