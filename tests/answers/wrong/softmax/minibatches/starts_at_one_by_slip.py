"""The first row of the order is skipped.

located
"""

def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(1, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], targets[rows]
