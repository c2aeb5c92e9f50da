"""The range of the batches ends one row early.

says: A last batch of one row is left out
"""

def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X) - 1, batch_size):
        rows = order[start:start + batch_size]
        yield (X[rows], targets[rows])
