"""Chiara of the sample class."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    rows = []
    for row in order:
        rows.append(row)
        if len(rows) == batch_size:
            yield X[rows], targets[rows]
            rows = []
    if rows:
        yield X[rows], targets[rows]
