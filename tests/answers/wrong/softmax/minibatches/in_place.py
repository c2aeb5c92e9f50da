"""N10: the data are shuffled themselves.

says: in place
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    X[:] = X[order]
    targets[:] = targets[order]
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], targets[i : i + batch_size]
