"""Row numbers instead of rows.

says: must be a pair
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        yield order[i : i + batch_size]
