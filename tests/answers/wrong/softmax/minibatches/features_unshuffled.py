"""The features stay where they are.

says: the features are not
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield X[i : i + batch_size], targets[rows]
