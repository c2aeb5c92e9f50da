"""The smaller last batch is left out.

says: The rows of the last, smaller
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X) - batch_size + 1, batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], targets[rows]
