"""Every batch begins one row later.

says: The batches overlap
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(len(X)):
        rows = order[i : i + batch_size]
        yield X[rows], targets[rows]
