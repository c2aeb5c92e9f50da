"""Another order for the targets.

says: shuffled in two different orders
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    other = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        yield X[order[i : i + batch_size]], targets[other[i : i + batch_size]]
