"""Gives a generator expression away."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    cuts = (order[i : i + batch_size] for i in range(0, len(X), batch_size))
    return ((X[rows], targets[rows]) for rows in cuts)
