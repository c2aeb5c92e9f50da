"""A list of pairs."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    starts = range(0, len(X), batch_size)
    pieces = [order[start : start + batch_size] for start in starts]
    return [(X[rows], targets[rows]) for rows in pieces]
