"""The order is drawn and not used.

says: in the order of the data
earns: 1/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], targets[i : i + batch_size]
