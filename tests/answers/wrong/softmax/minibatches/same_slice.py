"""The slice does not move.

says: Every batch has the same rows: where the slice starts must move on.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for s in range(0, len(X), batch_size):
        rows = order[:batch_size]
        yield X[rows], targets[rows]
