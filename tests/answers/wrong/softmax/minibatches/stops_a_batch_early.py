"""range(0, n - batch_size, batch_size).

says: The last batch is left out, be it full or not: the range must go on to len(X).
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for s in range(0, len(X) - batch_size, batch_size):
        r = order[s : s + batch_size]
        yield (X[r], targets[r])
