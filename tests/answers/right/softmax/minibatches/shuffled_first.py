"""Both arrays are shuffled, then split."""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    cuts = np.arange(batch_size, len(X), batch_size)
    return zip(np.split(X[order], cuts), np.split(targets[order], cuts))
