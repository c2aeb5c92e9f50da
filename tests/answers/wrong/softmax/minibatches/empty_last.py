"""An empty batch after the last full one.

says: An empty batch comes at the end where the last one is full
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X) + 1, batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], targets[rows]
