"""The targets stay where they are.

says: the targets are not
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield X[rows], targets[i : i + batch_size]
