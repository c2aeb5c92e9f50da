"""Asks the generator for another order.

says: another random order is drawn in its place
earns: 1/3
"""

def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start:start + batch_size]
        yield (X[rows], targets[rows])
