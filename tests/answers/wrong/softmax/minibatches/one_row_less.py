"""A slice that ends one place too early.

says: Every batch lacks its last row: a slice ends before its second number.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for s in range(0, len(X), batch_size):
        rows = order[s : s + batch_size - 1]
        yield X[rows], targets[rows]
