"""The range starts at batch_size.

says: The first batch is left out: the range starts at 0.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for s in range(batch_size, len(X), batch_size):
        r = order[s : s + batch_size]
        yield (X[r], targets[r])
