"""A slice that ends one place too far.

says: one row too many
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for s in range(0, len(X), batch_size):
        rows = order[s : s + batch_size + 1]
        yield X[rows], targets[rows]
