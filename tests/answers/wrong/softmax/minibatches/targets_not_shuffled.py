"""The targets stay in their order.

says: The features are shuffled,
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], targets[start : start + batch_size]
