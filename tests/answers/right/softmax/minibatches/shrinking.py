"""Shrinking."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    while len(order):
        rows, order = order[:batch_size], order[batch_size:]
        yield X[rows], targets[rows]
