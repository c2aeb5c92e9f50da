"""A last batch of one row is left out.

says: 3 batches come out for 13 rows in batches of 4; it should be 4
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        if len(rows) > 1 or batch_size == 1:
            yield X[rows], targets[rows]
