"""Start moves by one row.

says: The batches overlap: each
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X)):
        rows = order[start : start + batch_size]
        yield X[rows], targets[rows]
