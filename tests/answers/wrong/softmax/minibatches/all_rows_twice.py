"""Two passes over the rows.

says: All rows come twice
"""

def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for _ in range(2):
        for start in range(0, len(X), batch_size):
            rows = order[start:start + batch_size]
            yield (X[rows], targets[rows])
