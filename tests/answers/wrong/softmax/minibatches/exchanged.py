"""Targets first.

says: exchanged in each pair
earns: 1/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield targets[rows], X[rows]
