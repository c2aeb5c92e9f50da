"""The first row of the order is skipped.

says: The first row of the order is left out: counting starts at 0.
"""

def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(1, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], targets[rows]
