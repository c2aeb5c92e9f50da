"""Hands out the smaller batch first.

says: The smaller batch comes first; it is the last one.
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    first = len(X) % batch_size or batch_size
    yield X[order[:first]], targets[order[:first]]
    for s in range(first, len(X), batch_size):
        rows = order[s:s + batch_size]
        yield X[rows], targets[rows]
