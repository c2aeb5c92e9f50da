"""The batches begin again and again.

says: Your batches have no end
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    s = 0
    while True:
        rows = order[s : s + batch_size]
        yield X[rows], targets[rows]
        s = (s + batch_size) % len(X)
