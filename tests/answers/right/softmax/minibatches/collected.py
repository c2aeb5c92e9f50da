"""Collects rows until a batch is full."""


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
